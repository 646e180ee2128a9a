import type { EndReason } from '@etappe/domain/cases/lifecycle'

/** Said when a case moves on; most say nothing. */
export const forwardReasons: readonly string[] = [
  '',
  '',
  '',
  'In der Steuerungsgruppe beschlossen.',
  'Alle Unterlagen liegen vor.',
  'Einvernehmlich mit allen Partnern.',
]

export const backReasons: readonly string[] = [
  'Zwei große Träger sind neu hinzugekommen, ihre Sicht soll einfließen.',
  'Nach dem Wechsel in der Leitung des Fachbereichs wird das Anliegen neu gefasst.',
  'Die Daten des Gesundheitsamts kamen später und verändern das Bild.',
  'Die Ziele waren für die Beteiligten zu allgemein und werden geschärft.',
]

export const holdReasons: readonly string[] = [
  'Die Koordinationsstelle ist unbesetzt, die Ausschreibung läuft.',
  'Haushaltssperre der Kommune bis zum Beschluss des Nachtrags.',
  'Umbau und Umzug von zwei beteiligten Einrichtungen.',
  'Die Beteiligten bitten um eine Pause wegen hohen Krankenstands.',
  'Neuwahl des Rates, das Gremium konstituiert sich erst.',
]

export const mistakenHold = 'Falsche Akte geöffnet.'

export const discontinued: readonly { readonly code: EndReason; readonly reason: string }[] = [
  { code: 'resources', reason: 'Die Kommune kann die Koordination nicht mehr finanzieren. Die Partner wollen sich lose weiter treffen.' },
  { code: 'politics', reason: 'Der Rat hat das Vorhaben zugunsten anderer Aufgaben zurückgestellt.' },
  { code: 'staff', reason: 'Nach dem Weggang der Koordination fand sich keine Nachfolge.' },
  { code: 'merged', reason: 'Die Partner arbeiten künftig im benachbarten Netzwerk mit, die Themen decken sich.' },
]

export const earlyCompletion = 'Alle Ziele sind früher erreicht als geplant, die Fortführung ist gesichert.'

export const extensionReasons: readonly string[] = [
  'Der Ratsbeschluss fällt erst nach der Sommerpause, bis dahin wird weiter begleitet.',
  'Wegen der langen Vakanz der Koordination um ein halbes Jahr verlängert.',
]

export const quotaReason = 'Das Netzwerk verbindet zwei Landkreise, die bisher nicht vertreten waren. Mit der Programmleitung abgestimmt.'

/** Additions to the note of a case over the months. */
export const noteAdditions: readonly string[] = [
  'Ansprechperson ist dienstags und donnerstags erreichbar.',
  'Unterlagen liegen auch im gemeinsamen Ordner der Koordination.',
  'Ansprechperson im Jugendamt hat gewechselt.',
  'Interesse an einer Hospitation bei einer Modellkommune.',
  'Das Netzwerk möchte beim nächsten Qualitätsdialog vorstellen.',
  'Sitzungen nach Möglichkeit nicht in den Schulferien.',
]

export const contactFunctions: readonly string[] = [
  'Fachberatung Kindertagesstätten',
  'Koordination frühe Bildung',
  'Sachgebietsleitung Kindertagesbetreuung',
  'Kita-Leitung',
  'Leitung Familienzentrum',
  'Jugendhilfeplanung',
  'Netzwerkkoordination Frühe Hilfen',
  'Referat Bildung und Familie',
  'Geschäftsführung des Trägerverbunds',
  'Fachdienst Kindertagespflege',
]

export const steeringGroups: readonly string[] = [
  'Fachbereiche Jugend, Bildung und Gesundheit, drei freie Träger, Stadtelternrat',
  'Dezernat Soziales, Gesundheitsamt, Schulamt, Trägerverbund, Gleichstellungsstelle',
  'Bürgermeisteramt, Jugendhilfeplanung, Frühe Hilfen, Kita-Träger, Elternbeirat',
  'Sozialdezernat, Bildungsbüro, Gesundheitsamt, Kindertagespflege, zwei Ratsmitglieder',
]
