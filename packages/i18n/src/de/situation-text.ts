import type { situationText as english } from '../en/situation-text.ts'
import { plural } from '../plural.ts'

const n = (count: number, one: string, other: string) => plural('de', count, { one: `# ${one}`, other: `# ${other}` })
const is = (count: number) => (count === 1 ? 'ist' : 'sind')

export const situationText: typeof english = {
  title: 'Situationsanalyse',
  version: (p) => `Fassung ${p.number}, ${p.state}`,
  asOf: (p) => `Stand ${p.day}`,
  pageOf: { before: 'Seite ', between: ' von ' },
  draftNotice: 'Diese Fassung ist nicht endgültig: Ihre Zahlen sind die des Tages, an dem sie ausgegeben wurde.',
  head: { case: 'Fall', office: 'Servicebüro', version: 'Fassung', figures: 'Zahlen', approval: 'Abnahme' },
  intro: {
    network: (p) => `Diese Analyse beschreibt die Ausgangslage des Netzwerks „${p.name}“.`,
    municipality: (p) => `Diese Analyse beschreibt die Ausgangslage der frühen Bildung in ${p.places}.`,
    basis: (p) => `Die Arbeit begann am ${p.start}. Zahlen, Listen und Tabellen stammen aus den Daten des Falls vom ${p.day}.`,
    topics: (p) => `Die Themen sind ${p.topics}.`,
    concern: (p) => `Das Anliegen des Netzwerks: ${p.concern}`,
    area: (p) => `Gebiet: ${p.area}.`,
  },
  municipality: {
    none: 'Zu diesem Fall ist keine Kommune eingetragen.',
    one: (p) =>
      `${p.name}${p.kreis} ${p.people === '' ? 'ist im Gemeindeverzeichnis ohne Einwohnerzahl geführt' : `hat ${p.people} Einwohnerinnen und Einwohner`}${p.area === '' ? '' : ` auf ${p.area} km²`}.`,
    inKreis: (p) => ` (${p.name})`,
    asOf: (p) => `Das Gemeindeverzeichnis ist vom ${p.day}.`,
    total: (p) => `Die ${p.count} Kommunen haben zusammen ${p.people} Einwohnerinnen und Einwohner.`,
    table: 'Kommunen',
    column: { name: 'Kommune', kreis: 'Kreis', people: 'Einwohner', area: 'Fläche in km²' },
  },
  indicators: {
    core: (p) =>
      p.known === 1 ? `Von den ${p.of} Kern-Kennzahlen liegt eine vor.` : `Von den ${p.of} Kern-Kennzahlen liegen ${p.known} vor.`,
    notAvailable: (p) => `Nicht verfügbar: ${p.names}.`,
    missing: (p) => `Noch nicht erhoben: ${p.names}.`,
    suppressed: (p) =>
      `Bei ${n(p.count, 'Kennzahl', 'Kennzahlen')} wird der Wert nicht gezeigt, weil er auf weniger als zehn Kindern beruht.`,
    tableCore: 'Kern-Kennzahlen',
    tableFurther: 'Weitere Kennzahlen',
    column: { indicator: 'Kennzahl', year: 'Jahr', value: 'Wert', before: 'zuvor', source: 'Quelle' },
    hidden: 'nicht gezeigt',
    none: 'nicht verfügbar',
    notRecorded: 'nicht erhoben',
    perThousand: (p) => `${p.value} je 1.000`,
  },
  offers: {
    none: 'Es sind noch keine Angebote erfasst.',
    total: (p) =>
      `Erfasst ${is(p.count)} ${n(p.count, 'Angebot', 'Angebote')}${p.providers === 0 ? '' : ` von ${n(p.providers, 'Organisation', 'Organisationen')}`}${p.places === '' ? '' : ` mit zusammen ${p.places} Plätzen`}.`,
    states: (p) =>
      [
        p.planned > 0 ? `Davon ${is(p.planned)} ${p.planned} geplant.` : '',
        p.ended > 0 ? `${n(p.ended, 'weiteres Angebot ist', 'weitere Angebote sind')} beendet.` : '',
      ]
        .filter((it) => it !== '')
        .join(' '),
    table: 'Angebote nach Säule und Ebene',
    column: { pillar: 'Säule', total: 'zusammen' },
    manyPillars: 'Ein Angebot, das zu mehreren Säulen gehört, zählt in jeder.',
    fit: (p) =>
      `Von ${n(p.judged, 'bewerteten Angebot', 'bewerteten Angeboten')} ${p.good === 1 ? 'passt 1' : `passen ${p.good}`} überwiegend oder voll zum Bedarf, ${p.poor} kaum oder gar nicht.`,
    ending: (p) => `Binnen eines Jahres endet die Finanzierung von ${n(p.count, 'Angebot', 'Angeboten')}:`,
    endingItem: (p) => `${p.name}${p.provider === '' ? '' : ` (${p.provider})`}: ${p.day}`,
  },
  coverage: {
    gaps: (p) =>
      p.count === 0
        ? `Keines der ${p.of} Felder ist eine Lücke.`
        : `${p.count} von ${p.of} Feldern ${is(p.count)} leer, ohne dass es so gedacht wäre: ${p.count === 1 ? 'eine Lücke' : 'Lücken'}.`,
    gapsOf: (p) => `${p.pillar}: ${p.list}`,
    matrix: 'Angebote nach Säule, Ebene und Alter',
    rowTitles: { pillar: 'Säule', level: 'Ebene' },
    offers: (p) => n(p.count, 'Angebot', 'Angebote'),
    gap: 'Lücke',
    declared: 'nicht vorgesehen',
    legend: { some: '1', more: '2 bis 3', many: '4 und mehr', gap: 'Lücke', declared: 'bewusst kein Angebot' },
    reason: (p) => `${p.what}${p.reason === '' ? '' : `: ${p.reason}`}`,
    reasons: 'Bewusst leer:',
    unlinked: (p) => `${n(p.count, 'Angebot arbeitet', 'Angebote arbeiten')} mit keinem anderen zusammen.`,
    without: (p) => `Zu ${n(p.count, 'Lücke', 'Lücken')} gibt es noch keinen Befund.`,
    reviewed: (p) => `Die Matrix wurde am ${p.day} durchgesehen (${p.by}).`,
    notReviewed: 'Die Matrix wurde noch nicht gemeinsam durchgesehen.',
  },
  transitions: {
    summary: (p) =>
      p.rated === 0
        ? 'Die Übergänge sind noch nicht bewertet.'
        : `Von ${p.of} Übergängen ${is(p.settled)} ${p.settled} geregelt; bewertet ${is(p.rated)} ${p.rated}.`,
    table: 'Übergänge von der Geburt bis zur Schule',
    column: { transition: 'Übergang', rating: 'Bewertung', comment: 'Bemerkung' },
    unrated: 'nicht bewertet',
  },
  cooperation: {
    none: 'Es sind noch keine Organisationen eingetragen.',
    now: (p) =>
      `${n(p.organisations, 'Organisation wirkt', 'Organisationen wirken')} mit; zwischen ihnen ${p.cooperations === 1 ? 'besteht' : 'bestehen'} ${n(p.cooperations, 'Kooperation', 'Kooperationen')}${p.density === '' ? '' : `, das sind ${p.density} der möglichen`}.`,
    table: 'Zusammenarbeit zu Beginn und heute',
    column: { what: 'Größe', start: (p) => `Beginn (${p.day})`, now: (p) => `heute (${p.day})` },
    row: { organisations: 'Organisationen', cooperations: 'Kooperationen', density: 'Dichte', reach: 'Reichweite' },
    unconnected: (p) => `${n(p.count, 'Organisation arbeitet', 'Organisationen arbeiten')} bisher mit keiner anderen zusammen: ${p.names}.`,
    missing: (p) => `Nicht vertreten: ${p.what}.`,
    pillar: (p) => `Säule ${p.name}`,
    parts: 'Beteiligte',
    partColumn: { role: 'Rolle', organisation: 'Organisation', department: 'Fachbereich', mandate: 'Mandat' },
    steeringGroup: (p) => `Steuerungsgruppe: ${p.text}`,
  },
  findings: {
    none: 'Es sind noch keine Befunde festgehalten.',
    summary: (p) => `Festgehalten ${is(p.count)} ${n(p.count, 'Befund', 'Befunde')}: ${p.kinds}.`,
    kind: {
      strength: (p) => n(p.count, 'Stärke', 'Stärken'),
      weakness: (p) => n(p.count, 'Schwäche', 'Schwächen'),
      chance: (p) => n(p.count, 'Chance', 'Chancen'),
      risk: (p) => n(p.count, 'Risiko', 'Risiken'),
      gap: (p) => n(p.count, 'Lücke', 'Lücken'),
      overlap: (p) => n(p.count, 'Doppelung', 'Doppelungen'),
      need: (p) => n(p.count, 'Handlungsbedarf', 'Handlungsbedarfe'),
    },
    column: { number: 'Nr.', pillar: 'Säule', text: 'Befund', weight: 'Gewicht', votes: 'Punkte' },
    number: (p) => `B ${p.number}`,
    ordered: 'Die gewichtigsten zuerst; Punkte sind die aus der Werkstatt.',
  },
  needs: {
    none: 'Es sind noch keine Handlungsbedarfe festgehalten.',
    summary: (p) => `Die Analyse führt zu ${n(p.count, 'Handlungsbedarf', 'Handlungsbedarfen')}.`,
    table: 'Handlungsbedarfe',
    column: 'Handlungsbedarf',
  },
  outlook: {
    next: 'In der nächsten Phase werden aus dieser Analyse Vision und Leitziele abgeleitet.',
    basis: (p) => `Die gewichtigsten Befunde, auf die sie antworten, sind ${p.numbers}.`,
  },
}
