import type { CatalogueIndicator } from '@etappe/domain/baseline/indicator'
import type { AgeBand, Pillar } from '@etappe/domain/baseline/pillar'
import type { OrganisationName } from './text-organisations.ts'

/** An invented measure; `from` and `months` count from the beginning of the support. */
export interface MeasureSketch {
  readonly title: string
  readonly responsible: OrganisationName
  readonly partners?: readonly OrganisationName[]
  readonly from: number
  readonly months: number
  /** Whole euros; `0` is cost-neutral. */
  readonly cost: number
  readonly funding?: string
  /** Place of another measure of the same goal that has to come first. */
  readonly after?: number
}

export interface GoalSketch {
  readonly title: string
  readonly pillar: Pillar | null
  readonly band: AgeBand | null
  readonly indicator: CatalogueIndicator | null
  readonly indicatorText: string
  readonly unit: string
  readonly start: number
  readonly target: number
  /** Place of the finding it answers among those of the case. */
  readonly finding: number
  readonly measures: readonly MeasureSketch[]
}

export const municipalityVisions = [
  'Jedes Kind wächst in unserer Stadt von Anfang an mit Menschen auf, die voneinander wissen und gemeinsam handeln.',
  'Familien finden bei uns vor der Geburt bis zum Schulanfang an jeder Tür den richtigen Weg, ganz gleich, wo sie anklopfen.',
  'Frühe Bildung ist bei uns gemeinsame Aufgabe von Jugend, Gesundheit und Schule, und alle Kinder profitieren davon.',
]

export const municipalityGoals: readonly GoalSketch[] = [
  {
    title: 'Vom Willkommensbesuch führt ein verabredeter Weg in Gruppen und Beratung',
    pillar: 'social',
    band: 'infant',
    indicator: 'welcomeVisits',
    indicatorText: 'Besuchte Familien, die danach ein Angebot nutzen',
    unit: '%',
    start: 22,
    target: 50,
    finding: 1,
    measures: [
      {
        title: 'Lotsenkarte mit allen Angeboten bis drei Jahre',
        responsible: 'youth',
        partners: ['library', 'familyCentre'],
        from: 0,
        months: 4,
        cost: 6500,
        funding: 'Haushalt Jugend und Soziales',
      },
      {
        title: 'Gemeinsame Schulung der Besuchskräfte',
        responsible: 'midwives',
        partners: ['youth', 'counselling'],
        from: 4,
        months: 3,
        cost: 2400,
        funding: 'Frühe Hilfen',
        after: 0,
      },
      { title: 'Rückmeldung nach sechs Wochen', responsible: 'youth', from: 7, months: 12, cost: 0, after: 1 },
      {
        title: 'Babytreff in die Weststadt bringen',
        responsible: 'familyCentre',
        partners: ['church'],
        from: 5,
        months: 14,
        cost: 18_000,
        funding: 'Stiftung, beantragt',
      },
    ],
  },
  {
    title: 'Beobachtungen gehen beim Wechsel in die Kita nicht mehr verloren',
    pillar: 'education',
    band: 'toddler',
    indicator: null,
    indicatorText: 'Wechsel mit Übergabegespräch',
    unit: '%',
    start: 15,
    target: 80,
    finding: 2,
    measures: [
      {
        title: 'Übergabebogen mit Einwilligung der Eltern',
        responsible: 'childminding',
        partners: ['dandelion', 'mill', 'ark'],
        from: 1,
        months: 5,
        cost: 0,
      },
      {
        title: 'Zwei gemeinsame Teamtage von Tagespflege und Kitas',
        responsible: 'church',
        partners: ['childminding'],
        from: 6,
        months: 7,
        cost: 5200,
        funding: 'Fortbildungsmittel der Träger',
        after: 0,
      },
      {
        title: 'Übergabegespräch als Standard in allen Kitas',
        responsible: 'youth',
        partners: ['church', 'welfare'],
        from: 13,
        months: 10,
        cost: 0,
        after: 1,
      },
    ],
  },
  {
    title: 'Familien mit Bedarf finden auch zwischen eins und drei Hilfe für die Gesundheit ihrer Kinder',
    pillar: 'health',
    band: 'toddler',
    indicator: 'checkupU8',
    indicatorText: '',
    unit: '%',
    start: 86,
    target: 94,
    finding: 3,
    measures: [
      {
        title: 'Gesundheitssprechstunde im Familienzentrum',
        responsible: 'health',
        partners: ['familyCentre', 'doctors'],
        from: 3,
        months: 18,
        cost: 24_000,
        funding: 'Präventionsgesetz, zugesagt',
      },
      {
        title: 'Wartezeit der Frühförderung durch Gruppenangebot verkürzen',
        responsible: 'earlySupport',
        partners: ['health'],
        from: 2,
        months: 12,
        cost: 31_000,
        funding: 'Leistungsentgelt',
      },
      {
        title: 'Erinnerung an die Vorsorge in fünf Sprachen',
        responsible: 'doctors',
        partners: ['health', 'volunteers'],
        from: 1,
        months: 6,
        cost: 1800,
        funding: 'Haushalt Gesundheit',
      },
    ],
  },
  {
    title: 'Die Zusammenarbeit hat eine feste Stelle und eigenes Geld',
    pillar: null,
    band: null,
    indicator: null,
    indicatorText: 'Stellenanteil der Koordination',
    unit: '%',
    start: 30,
    target: 50,
    finding: 8,
    measures: [
      {
        title: 'Kapitel frühe Bildung im Jugendhilfeplan',
        responsible: 'planning',
        partners: ['youth', 'schools', 'health'],
        from: 0,
        months: 9,
        cost: 0,
      },
      {
        title: 'Koordination dauerhaft im Stellenplan',
        responsible: 'youth',
        partners: ['council'],
        from: 9,
        months: 11,
        cost: 42_000,
        funding: 'Stellenplan, beschlossen',
        after: 0,
      },
      {
        title: 'Jährlicher Fachtag frühe Bildung',
        responsible: 'schools',
        partners: ['parents', 'library'],
        from: 8,
        months: 13,
        cost: 7000,
        funding: 'Sponsoren',
      },
    ],
  },
  {
    title: 'Familien mit anderer Familiensprache finden leicht in Krippe und Kita',
    pillar: 'education',
    band: 'preschool',
    indicator: 'familyLanguageOther',
    indicatorText: 'Anteil der Kinder mit anderer Familiensprache in Krippen',
    unit: '%',
    start: 12,
    target: 20,
    finding: 6,
    measures: [
      {
        title: 'Kita-Portal in einfacher Sprache und mit Ausfüllhilfe',
        responsible: 'schools',
        partners: ['library', 'volunteers'],
        from: 2,
        months: 7,
        cost: 9500,
        funding: 'Digitalisierung',
      },
      {
        title: 'Griffbereit-Gruppen dauerhaft finanzieren',
        responsible: 'welfare',
        partners: ['familyCentre', 'council'],
        from: 4,
        months: 10,
        cost: 16_000,
        funding: 'offen, Antrag im Ausschuss',
      },
    ],
  },
]

export const experiences = [
  'Gut war, mit einem kleinen gemeinsamen Vorhaben anzufangen. Schwierig blieb, die Praxen zu beteiligen; geholfen hat ein fester Mittwochnachmittag.',
  'Der frühe Beschluss im Ausschuss hat Türen geöffnet. Wir würden die Eltern beim nächsten Mal von Anfang an fragen.',
  'Die gemeinsame Schulung hat mehr bewirkt als jedes Papier. Unterschätzt haben wir den Datenschutz beim Übergabebogen.',
  'Die Lotsenkarte wird benutzt, weil Hebammen sie selbst verteilen. Pflege der Angaben braucht eine benannte Person.',
]

export const progressNotes = [
  'Erstes Treffen der Arbeitsgruppe, Aufgaben verteilt.',
  'Entwurf liegt vor und wird in den Teams besprochen.',
  'Zwei weitere Einrichtungen machen mit.',
  'Rückmeldungen eingearbeitet; Druck ist beauftragt.',
  'Förderzusage ist da.',
  'Vertretung geregelt, es geht weiter wie geplant.',
]

export const deviationReasons = [
  'Förderzusage kam später als erwartet.',
  'Stelle war vier Monate nicht besetzt.',
  'Abstimmung mit dem Datenschutz dauerte länger.',
]
