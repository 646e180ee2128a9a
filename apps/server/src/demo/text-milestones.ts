import type { CaseKind } from '@etappe/domain/cases/kind'
import type { Phase } from '@etappe/domain/cases/phase'
import type { Topic } from '@etappe/domain/cases/topic'
import type { MilestoneKind } from '@etappe/domain/meetings/milestone'

export interface MilestoneSketch {
  readonly kind: MilestoneKind
  /** Empty where the kind says it all. */
  readonly title: string
  /** Where in the planned length of the phase it is due, 0 to 1. */
  readonly place: number
  /** What ends the phase stays open until the phase is left. */
  readonly gate?: true
}

const agreement: MilestoneSketch = { kind: 'agreement', title: '', place: 0.3 }

/** What every case plans when it enters a phase. */
export const usualMilestones: Readonly<Record<CaseKind, Readonly<Record<Phase, readonly MilestoneSketch[]>>>> = {
  network: {
    baseline: [
      { kind: 'other', title: 'Auftakt mit allen Partnern', place: 0.18 },
      agreement,
      { kind: 'other', title: 'Angebote erfasst', place: 0.5 },
      { kind: 'actorMap', title: '', place: 0.7 },
      { kind: 'analysisReport', title: '', place: 1, gate: true },
    ],
    goals: [
      { kind: 'other', title: 'Zielwerkstatt', place: 0.4 },
      { kind: 'visionAgreed', title: '', place: 0.65 },
      { kind: 'goalsAgreed', title: '', place: 1, gate: true },
    ],
    actionPlan: [
      { kind: 'other', title: 'Maßnahmen gesammelt und gewichtet', place: 0.5 },
      { kind: 'planAdopted', title: '', place: 1, gate: true },
    ],
    support: [
      { kind: 'interimReview', title: 'Zwischenauswertung nach sechs Monaten', place: 0.25 },
      { kind: 'interimReview', title: 'Zwischenauswertung nach einem Jahr', place: 0.5 },
      { kind: 'interimReview', title: 'Zwischenauswertung nach 18 Monaten', place: 0.75 },
      { kind: 'continuation', title: '', place: 0.97, gate: true },
      { kind: 'closingReview', title: '', place: 0.98, gate: true },
    ],
  },
  modelMunicipality: {
    baseline: [
      { kind: 'other', title: 'Steuerungsgruppe eingesetzt', place: 0.15 },
      agreement,
      { kind: 'other', title: 'Kennzahlen zusammengestellt', place: 0.45 },
      { kind: 'actorMap', title: '', place: 0.6 },
      { kind: 'other', title: 'Befragung von Eltern und Trägern', place: 0.75 },
      { kind: 'analysisReport', title: '', place: 1, gate: true },
    ],
    goals: [
      { kind: 'visionAgreed', title: '', place: 0.45 },
      { kind: 'other', title: 'Leitziele in der Steuerungsgruppe beraten', place: 0.75 },
      { kind: 'goalsAgreed', title: '', place: 1, gate: true },
    ],
    actionPlan: [
      { kind: 'other', title: 'Maßnahmen mit Kosten hinterlegt', place: 0.4 },
      { kind: 'other', title: 'Beratung im Jugendhilfeausschuss', place: 0.65 },
      { kind: 'councilDecision', title: '', place: 0.85 },
      { kind: 'planAdopted', title: '', place: 1, gate: true },
    ],
    support: [
      { kind: 'interimReview', title: 'Zwischenauswertung nach sechs Monaten', place: 0.25 },
      { kind: 'interimReview', title: 'Zwischenauswertung nach einem Jahr', place: 0.5 },
      { kind: 'interimReview', title: 'Zwischenauswertung nach 18 Monaten', place: 0.75 },
      { kind: 'publicText', title: '', place: 0.94, gate: true },
      { kind: 'continuation', title: '', place: 0.96, gate: true },
      { kind: 'finalReport', title: '', place: 0.97, gate: true },
      { kind: 'handover', title: '', place: 0.985, gate: true },
      { kind: 'closingReview', title: '', place: 0.98, gate: true },
    ],
  },
}

/** What cases plan for the support beside the reviews, by topic. */
export const topicMilestones: Readonly<Record<Topic | 'strategy', readonly string[]>> = {
  transitions: [
    'Übergabebogen im Einsatz',
    'Kooperationskalender veröffentlicht',
    'Besuchstage in allen Schulen',
    'Elternabend zum Schulstart',
  ],
  refugeeFamilies: [
    'Eltern-Kind-Gruppe eröffnet',
    'Pool für Sprachmittlung vereinbart',
    'Wegweiser in fünf Sprachen',
    'Fortbildung traumasensibles Arbeiten',
  ],
  language: ['Gemeinsamer Beobachtungsbogen eingeführt', 'Bücherkisten in allen Kitas', 'Vorlesewoche', 'Fortbildungsreihe Sprachbildung'],
  parents: ['Elterncafé eröffnet', 'Jahresprogramm der Familienzentren', 'Fortbildung Gesprächsführung', 'Forum der Elternbeiräte'],
  childminding: ['Vertretungsmodell gestartet', 'Hospitationen in den Kitas', 'Fortbildungstag Tagespflege', 'Eingewöhnung abgestimmt'],
  quality: ['Merkmale guter Praxis erprobt', 'Gegenseitige Besuche der Teams', 'Schutzkonzept verabschiedet', 'Befragung der Teams'],
  networking: ['Übersicht der Angebote online', 'Gemeinsame Fachberatung besetzt', 'Wegweiser für Familien gedruckt', 'Forum aller Träger'],
  poverty: ['Frühstück in vier Kitas', 'Sprechstunde Bildung und Teilhabe', 'Leitsätze verabschiedet', 'Familienbüro unterwegs'],
  participation: ['Kinderkonferenz in allen Häusern', 'Rundgang mit Kindern', 'Fortbildung Kinderrechte', 'Beschwerdewege eingeführt'],
  staff: ['Springerpool gestartet', 'Einarbeitungsmappe im Einsatz', 'Praxistage mit der Fachschule', 'Gemeinsame Stellenausschreibung'],
  inclusion: ['Beratungszeiten in den Kitas', 'Antragsweg auf einer Seite', 'Begehung der Gebäude', 'Fortbildung einfache Gebärden'],
  neighbourhood: ['Kita-Café eröffnet', 'Spielmobil unterwegs', 'Karte der Lieblingsorte', 'Familienfest im Quartier'],
  strategy: [
    'Koordinationsstelle dauerhaft besetzt',
    'Monitoring mit Kernzahlen',
    'Stadtteilkonferenz',
    'Zwischenbericht im Rat',
    'Gemeinsame Planung der Fachbereiche',
  ],
}

/** What any case may plan for the support. */
export const generalMilestones: readonly string[] = [
  'Hospitation in einem anderen Netzwerk',
  'Fachtag durchgeführt',
  'Öffentliche Vorstellung der Ergebnisse',
  'Fortbildungsreihe abgeschlossen',
  'Internetseite freigeschaltet',
  'Zwischenstand im Jugendhilfeausschuss',
  'Konzept der Fortführung',
  'Finanzierung für das Folgejahr geklärt',
]

/** What is sometimes said when a milestone is reached, by its kind. */
export const milestoneNotes: Readonly<Record<MilestoneKind, readonly string[]>> = {
  agreement: ['Unterschriften aller Träger liegen vor.', 'Ein Partner unterschreibt noch nach.'],
  actorMap: ['Die Karte hängt in der Koordination aus.', 'Zwei Verbindungen werden noch nachgetragen.'],
  analysisReport: ['Mit kleinen Änderungen angenommen.', 'Der Bericht liegt allen Partnern vor.'],
  visionAgreed: ['Der Satz ist kurz und wird von allen getragen.'],
  goalsAgreed: ['Einstimmig beschlossen.', 'Mit kleinen Änderungen angenommen.'],
  planAdopted: ['Einstimmig beschlossen.', 'Zuständigkeiten und Termine sind benannt.'],
  councilDecision: ['Mit großer Mehrheit beschlossen.', 'Beschluss ohne Gegenstimmen.'],
  interimReview: ['Ergebnis im Netzwerk vorgestellt.', 'Zwei Maßnahmen werden angepasst.'],
  closingReview: ['Die Fortführung ist vereinbart.'],
  commitment: ['Schriftlich zugesagt.'],
  continuation: ['Die Koordination bleibt, die Runden gehen weiter.'],
  finalReport: ['Liegt dem Servicebüro vor.'],
  publicText: ['Mit der Kommune abgestimmt.'],
  handover: ['Ordner und Zugänge sind übergeben.'],
  condition: ['Nachgereicht.'],
  other: ['Gute Resonanz in der örtlichen Presse.', 'Die Unterlagen liegen bei der Koordination.', 'Die Rückmeldungen sind gut.'],
}

export const reachedEarly = 'Früher als geplant.'
export const reachedLate = 'Später als gedacht, dafür mit allen Partnern.'
