import type { CoverageMarkFields, TransitionFields } from '@etappe/domain/baseline/coverage'
import type { Finding } from '@etappe/domain/baseline/finding'
import type { CatalogueIndicator } from '@etappe/domain/baseline/indicator'

/** An invented finding; the offers it is about by name. */
export interface FindingSketch extends Pick<Finding, 'kind' | 'pillar' | 'text' | 'weight' | 'source'> {
  readonly offers?: readonly string[]
  readonly indicators?: readonly CatalogueIndicator[]
  /** The empty cells of the matrix it explains. */
  readonly cells?: Finding['cells']
}

/** Findings of a municipality, in the order they were written down. */
export const municipalityFindings: readonly FindingSketch[] = [
  {
    kind: 'strength',
    pillar: 'social',
    text: 'Willkommensbesuche erreichen fast alle Familien und sind bekannt.',
    weight: 3,
    source: 'Auswertung der Besuche, Analyse-Werkstatt',
    offers: ['Willkommensbesuche'],
    indicators: ['welcomeVisits'],
  },
  {
    kind: 'gap',
    pillar: 'social',
    text: 'Nach dem Willkommensbesuch gibt es keinen verabredeten Weg in Gruppen und Beratung.',
    weight: 3,
    source: 'Analyse-Werkstatt',
    offers: ['Willkommensbesuche', 'Offener Babytreff'],
  },
  {
    kind: 'weakness',
    pillar: 'education',
    text: 'Zwischen Kindertagespflege und Kita werden Beobachtungen nicht weitergegeben.',
    weight: 2,
    source: 'Befragung der Einrichtungen',
    offers: ['Kindertagespflege', 'Kita Löwenzahn'],
  },
  {
    kind: 'gap',
    pillar: 'health',
    text: 'Für 1- bis 3-Jährige gibt es außerhalb der Kita kein Gesundheitsangebot für Familien mit Bedarf.',
    weight: 3,
    source: 'Matrix der Angebote',
    indicators: ['checkupU8'],
    cells: ['health.selective.toddler'],
  },
  {
    kind: 'overlap',
    pillar: 'social',
    text: 'Drei offene Treffs laden am selben Vormittag ein und erreichen dieselben Familien.',
    weight: 1,
    source: 'Gespräch mit den Trägern',
    offers: ['Offener Babytreff', 'Elterncafé in der Nordstadt', 'Spielkreis im Gemeindehaus'],
  },
  {
    kind: 'risk',
    pillar: 'education',
    text: 'Griffbereit-Gruppen und Sprachberatung sind befristet; die Förderung endet im nächsten Jahr.',
    weight: 2,
    source: 'Zuwendungsbescheide',
    offers: ['Griffbereit-Gruppen', 'Sprachberatung mit Sprachheilpraxis'],
  },
  {
    kind: 'need',
    pillar: 'education',
    text: 'Familien mit anderer Familiensprache brauchen einen einfachen Zugang zu Krippe und Kita.',
    weight: 3,
    source: 'Elterngespräche, Kita-Portal',
    indicators: ['familyLanguageOther', 'careRateUnder3'],
  },
  {
    kind: 'gap',
    pillar: 'education',
    text: 'Vor dem ersten Geburtstag gibt es keine Bildungsangebote für Familien mit Bedarf.',
    weight: 2,
    source: 'Matrix der Angebote',
    cells: ['education.selective.infant', 'education.selective.pregnancy'],
  },
  {
    kind: 'chance',
    pillar: null,
    text: 'Der neue Jugendhilfeplan wird ohnehin geschrieben; frühe Bildung kann darin ein eigenes Kapitel bekommen.',
    weight: 2,
    source: 'Steuerungsgruppe',
  },
  {
    kind: 'strength',
    pillar: 'health',
    text: 'Familienhebammen und Frühförderung arbeiten seit Jahren verlässlich zusammen.',
    weight: 2,
    source: 'Netzwerkkarte',
    offers: ['Familienhebammen', 'Frühförderung mobil'],
  },
  {
    kind: 'weakness',
    pillar: 'health',
    text: 'Die Wartezeit in der Frühförderung liegt bei fünf Monaten.',
    weight: 3,
    source: 'Frühförderstelle',
    offers: ['Frühförderung in der Stelle'],
    indicators: ['earlyInterventionChildren'],
  },
  {
    kind: 'need',
    pillar: 'social',
    text: 'Beratung soll dorthin kommen, wo Familien schon sind: in Kita, Bücherei und Sportverein.',
    weight: 2,
    source: 'Elternbeirat',
  },
  {
    kind: 'strength',
    pillar: 'education',
    text: 'Kita und Grundschule planen die Besuchstage gemeinsam.',
    weight: 1,
    source: 'Analyse-Werkstatt',
    offers: ['Besuchstage in der Grundschule'],
  },
  {
    kind: 'gap',
    pillar: 'social',
    text: 'Vor der Geburt endet Hilfe im Einzelfall an der Zuständigkeit zwischen zwei Ämtern.',
    weight: 2,
    source: 'Fallbesprechung ohne Personenbezug',
  },
]

/** Findings of a network, whatever its topic. */
export const networkFindings: readonly FindingSketch[] = [
  {
    kind: 'strength',
    pillar: 'education',
    text: 'Alle Beteiligten wollen dasselbe und kennen sich persönlich.',
    weight: 2,
    source: 'Netzwerktreffen',
  },
  { kind: 'gap', pillar: 'social', text: 'Eltern sind bisher an keiner Stelle beteiligt.', weight: 3, source: 'Akteurskarte' },
  {
    kind: 'weakness',
    pillar: 'education',
    text: 'Absprachen hängen an einzelnen Personen und werden nicht aufgeschrieben.',
    weight: 2,
    source: 'Analyse-Werkstatt',
  },
  {
    kind: 'need',
    pillar: null,
    text: 'Gebraucht wird ein fester gemeinsamer Termin im Vierteljahr.',
    weight: 2,
    source: 'Netzwerktreffen',
  },
  { kind: 'gap', pillar: 'health', text: 'Das Gesundheitswesen fehlt im Netzwerk.', weight: 3, source: 'Akteurskarte' },
  {
    kind: 'risk',
    pillar: null,
    text: 'Wenn die Koordination wechselt, steht das Netzwerk still.',
    weight: 2,
    source: 'Gespräch mit der Leitung',
  },
  {
    kind: 'chance',
    pillar: 'education',
    text: 'Die neue Leitung der Grundschule sucht die Zusammenarbeit mit den Kitas.',
    weight: 1,
    source: 'Netzwerktreffen',
  },
]

export const emptyOnPurpose: readonly CoverageMarkFields[] = [
  { pillar: 'education', level: 'universal', band: 'pregnancy', reason: 'Bildung für alle beginnt mit der Geburt.' },
  { pillar: 'education', level: 'indicated', band: 'pregnancy', reason: 'Hilfe im Einzelfall ist hier Sache von Gesundheit und Sozialem.' },
]

export const transitionComments: readonly TransitionFields[] = [
  { kind: 'birthToVisit', rating: 3, comment: 'Willkommensbesuch binnen acht Wochen, fast alle Familien werden erreicht.' },
  { kind: 'homeToCare', rating: 2, comment: 'Eingewöhnung je Kita verschieden.' },
  { kind: 'underToOver3', rating: 1, comment: 'Keine Übergabe zwischen Tagespflege und Kita.' },
  { kind: 'careToSchool', rating: 2, comment: 'Kooperationsvertrag nur mit zwei von fünf Schulen.' },
]

export const indicatorSources = {
  register: 'Gemeindeverzeichnis',
  statistics: 'Kommunale Statistik',
  care: 'Kinder- und Jugendhilfestatistik',
  social: 'Statistik der Bundesagentur für Arbeit',
  health: 'Schuleingangsuntersuchung',
  own: 'Eigene Erhebung',
} as const
