import type { criterion as names, CriterionNumbers, howMet as ways } from '../en/gate-criteria.ts'
import { plural } from '../plural.ts'

const number = (it: number) => new Intl.NumberFormat('de-DE').format(it)
const needed = (it: CriterionNumbers, one: string, other: string) =>
  it.atLeast === null ? other.replace('# ', '') : `Mindestens ${plural('de', it.atLeast, { one, other })}`
const between = ({ atLeast, atMost }: CriterionNumbers, unit: string) => {
  if (atLeast !== null && atMost !== null) return `${number(atLeast)} bis ${number(atMost)}${unit}`
  if (atLeast !== null) return `mindestens ${number(atLeast)}${unit}`
  return atMost === null ? '' : `höchstens ${number(atMost)}${unit}`
}
const isRange = ({ atLeast, atMost }: CriterionNumbers) => atLeast !== null && atMost !== null && atMost < 99

/** Name eines Kriteriums mit seinen Zahlen. */
export const criterion: typeof names = {
  organisationsInvolved: (p) =>
    p.atLeast === 1 ? 'Mindestens 1 Organisation wirkt mit' : `${needed(p, '', '# Organisationen')} wirken mit`,
  concernNamed: () => 'Anliegen benannt',
  contactComplete: () => 'Kontakt vollständig',
  publicBodyInvolved: () => 'Verwaltung oder Politik wirkt mit',
  territorialAuthority: () => 'Gebietskörperschaft mit gültigem Schlüssel',
  officeHolders: (p) => `${needed(p, '# Fachbereich', '# Fachbereiche')} aus Soziales und Jugend, Gesundheit, Bildung`,
  dayCareInvolved: () => 'Kindertagesbetreuung wirkt mit',
  commitmentGiven: () => 'Zusage über etwa 24 Monate',
  coordinatorNamed: () => 'Koordination mit Stellenanteil benannt',
  coordinatorShare: (p) => `Koordination hat ${between(p, '\u00a0%') || 'genug'} einer Stelle`,
  steeringGroupMandate: () => 'Steuerungsgruppe mit Mandat',
  sizeRecommended: (p) => `Kreisangehörig, ${between(p, ' Menschen') || 'empfohlene Größe'}`,
  familiesAndProvidersInvolved: () => 'Eltern, freie Träger und Kindertagespflege wirken mit',
  agreementSigned: () => 'Vereinbarung unterzeichnet',
  facilitatorAssigned: () => 'Prozessbegleitung zugewiesen',
  actorMap: (p) =>
    p.atLeast === null
      ? 'Akteurskarte mit aktiven Organisationen'
      : `Akteurskarte mit mindestens ${plural('de', p.atLeast, { one: '# aktiven Organisation', other: '# aktiven Organisationen' })}`,
  analysisMeeting: (p) => needed(p, '# Analysetermin mit Ergebnis', '# Analysetermine mit Ergebnis'),
  findings: (p) => needed(p, '# Befund', '# Befunde'),
  gapFinding: (p) => needed(p, '# Befund nennt eine Lücke', '# Befunde nennen Lücken'),
  offersPerPillar: () => 'Angebote in jeder Säule erfasst',
  coreIndicators: (p) => `${needed(p, '# Kernkennzahl', '# Kernkennzahlen')} mit Jahr und Quelle`,
  findingsPerPillar: () => 'Befunde zu jeder Säule',
  coverageReviewed: () => 'Abdeckung durchgesehen',
  reportApproved: () => 'Situationsanalyse abgenommen',
  providersAndParents: () => 'Träger und Eltern sind beteiligt',
  vision: () => 'Vision in einem Satz',
  goalCount: (p) => (isRange(p) ? `${number(p.atLeast ?? 0)} bis ${number(p.atMost ?? 0)} Leitziele` : needed(p, '# Ziel', '# Ziele')),
  goalIndicator: () => 'Jedes Ziel hat eine Kennzahl',
  goalStart: () => 'Jedes Ziel hat einen Ausgangswert',
  goalTarget: () => 'Jedes Ziel hat einen Zielwert',
  goalDate: () => 'Jedes Ziel hat einen Termin',
  goalFinding: () => 'Jedes Ziel antwortet auf einen Befund',
  goalsAgreed: () => 'Ziele in einem Termin vereinbart',
  goalsApproved: () => 'Ziele von der Steuerungsgruppe gebilligt',
  goalMeasure: () => 'Jedes Ziel hat eine Maßnahme',
  measureResponsible: () => 'Jede Maßnahme hat eine verantwortliche Organisation',
  measureDate: () => 'Jede Maßnahme hat einen Termin',
  measureCost: () => 'Jede Maßnahme hat eine Kostenangabe',
  pillarsAddressed: () => 'Alle drei Säulen angesprochen',
  permanentCoordination: () => 'Dauerhafte Koordination benannt',
  decision: () => 'Politischer Beschluss eingetragen',
  goalsRated: () => 'Jedes Ziel bewertet',
  measuresFinal: () => 'Jede Maßnahme erledigt oder entfallen',
  continuationDecided: () => 'Über die Verstetigung entschieden',
  contingentSettled: () => 'Kontingent abgerechnet',
  supportOver: () => 'Begleitung ist zu Ende',
  finalReport: () => 'Abschlussbericht liegt vor',
  publicText: () => 'Text für die Öffentlichkeit liegt vor',
  handover: () => 'An die Koordination übergeben',
}

/** Wie ein Kriterium erfüllt wird, in einem Satz. */
export const howMet: typeof ways = {
  organisationsInvolved: 'Tragen Sie unter Akteure ein, welche Organisationen mitwirken; jede zählt einmal.',
  concernNamed: 'Schreiben Sie in die Stammdaten, woran das Netzwerk arbeiten will.',
  contactComplete: 'Tragen Sie in den Stammdaten eine Ansprechperson mit Funktion und E-Mail oder Telefon ein.',
  publicBodyInvolved: 'Tragen Sie unter Akteure eine Organisation aus Verwaltung oder Politik ein.',
  territorialAuthority: 'Wählen Sie in den Stammdaten die Kommune oder den Kreis mit gültigem Schlüssel.',
  officeHolders: 'Tragen Sie unter Akteure die Verwaltung ein, die mitwirkt, jeweils mit ihrem Fachbereich.',
  dayCareInvolved: 'Tragen Sie unter Akteure eine Kita, einen Kita-Träger oder die Kindertagespflege ein.',
  commitmentGiven: 'Haken Sie den Meilenstein „Zusage über 24 Monate“ ab, am besten mit dem Schreiben als Nachweis.',
  coordinatorNamed: 'Nennen Sie in den Stammdaten die Koordination und ihren Stellenanteil.',
  coordinatorShare: 'Tragen Sie den Stellenanteil in den Stammdaten ein. Ein anderer Anteil braucht eine Begründung.',
  steeringGroupMandate: 'Tragen Sie unter Akteure ein, wer in der Steuerungsgruppe sitzt und wer entscheiden darf.',
  sizeRecommended: 'Das ist eine Empfehlung. Ausnahmen sind möglich und brauchen eine Begründung.',
  familiesAndProvidersInvolved: 'Tragen Sie unter Akteure Elternvertretung, freie Träger und Kindertagespflege ein.',
  agreementSigned: 'Haken Sie den Meilenstein „Vereinbarung unterzeichnet“ ab und legen Sie die Vereinbarung bei.',
  facilitatorAssigned: 'Weisen Sie eine Prozessbegleitung zu, deren Begleitung begonnen hat.',
  actorMap: 'Tragen Sie unter Akteure ein, welche Organisationen heute mitwirken.',
  analysisMeeting: 'Halten Sie einen Analyseworkshop fest und schreiben Sie in die Notizen, was er ergeben hat.',
  findings: 'Schreiben Sie unter Befunde auf, was sich gezeigt hat.',
  gapFinding: 'Schreiben Sie unter Befunde auf, was fehlt; als Art wählen Sie „Lücke“.',
  offersPerPillar: 'Erfassen Sie Angebote aus Bildung, Gesundheit und Soziales, oder vermerken Sie unter Abdeckung, dass es keine gibt.',
  coreIndicators: 'Tragen Sie unter Kennzahlen Werte mit Jahr und Quelle ein, oder vermerken Sie „nicht verfügbar“.',
  findingsPerPillar: 'Schreiben Sie je mindestens einen Befund zu Bildung, Gesundheit und Soziales auf.',
  coverageReviewed: 'Sehen Sie die Matrix gemeinsam durch und halten Sie die Durchsicht fest.',
  reportApproved: 'Bringen Sie die Situationsanalyse in den Endstand und tragen Sie die Abnahme durch die Steuerungsgruppe ein.',
  providersAndParents: 'Tragen Sie unter Akteure ein, welche Träger und welche Elternvertretung mitwirken.',
  vision: 'Schreiben Sie unter Ziele & Maßnahmen in einem Satz, was für Kinder und Familien anders sein wird.',
  goalCount: 'Schreiben Sie die Ziele unter Ziele & Maßnahmen auf.',
  goalIndicator: 'Wählen Sie zu jedem Ziel eine Kennzahl, oder sagen Sie in Worten, woran man es merkt.',
  goalStart: 'Tragen Sie zu jedem Ziel ein, wo es heute steht.',
  goalTarget: 'Tragen Sie zu jedem Ziel ein, was erreicht werden soll.',
  goalDate: 'Tragen Sie zu jedem Ziel ein, bis wann es erreicht sein soll.',
  goalFinding: 'Verknüpfen Sie jedes Ziel mit dem Befund, auf den es antwortet.',
  goalsAgreed: 'Tragen Sie unter Ziele & Maßnahmen ein, wann und in welchem Termin die Ziele vereinbart wurden.',
  goalsApproved: 'Tragen Sie unter Ziele & Maßnahmen ein, wann die Steuerungsgruppe die Ziele gebilligt hat.',
  goalMeasure: 'Fügen Sie jedem Ziel mindestens eine Maßnahme hinzu.',
  measureResponsible: 'Tragen Sie zu jeder Maßnahme eine verantwortliche Organisation ein.',
  measureDate: 'Tragen Sie zu jeder Maßnahme ein, wann sie endet.',
  measureCost: 'Tragen Sie zu jeder Maßnahme ein, was sie kostet; „kostenneutral“ zählt auch.',
  pillarsAddressed: 'Ziele oder Maßnahmen sollen Bildung, Gesundheit und Soziales ansprechen.',
  permanentCoordination: 'Tragen Sie unter Ziele & Maßnahmen ein, wer nach dem Programm weiter koordiniert.',
  decision: 'Tragen Sie den Beschluss ein: beschlossen, mit Änderungen oder im Grundsatz beschlossen.',
  goalsRated: 'Bewerten Sie jedes Ziel: voll, überwiegend, teilweise oder nicht erreicht.',
  measuresFinal: 'Melden Sie jede Maßnahme als erledigt oder entfallen.',
  continuationDecided: 'Haken Sie den Meilenstein „Entscheidung zur Verstetigung“ ab.',
  contingentSettled: 'Tragen Sie unter Begleitung ein, was geleistet wurde; nichts darf nur geplant bleiben.',
  supportOver: 'Die vereinbarten Monate sind vorbei, oder ein früheres Ende ist mit Grund eingetragen.',
  finalReport: 'Haken Sie den Meilenstein „Abschlussbericht“ ab und legen Sie den Bericht bei.',
  publicText: 'Haken Sie den Meilenstein „Text für die Öffentlichkeit“ ab.',
  handover: 'Haken Sie den Meilenstein „Übergabe an die Koordination“ ab.',
}
