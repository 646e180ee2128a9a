/** Why something is asked for, and what is said to it. */
export const extensionAsked: readonly string[] = [
  'Der Ratsbeschluss fällt erst nach der Sommerpause; ohne Begleitung bliebe der Plan bis dahin liegen.',
  'Ein halbes Jahr war die Koordination nicht besetzt. Diese Zeit fehlt den Partnern.',
]
export const extensionGranted = 'Einverstanden, einmalig um sechs Monate.'
export const extensionOpen = 'Die zweite Auswertung kann erst im Frühjahr stattfinden, weil zwei Kitas umziehen.'
export const reopeningOpen = 'Die Kommune hat die Mittel im Nachtragshaushalt doch bewilligt und möchte weitermachen.'
export const quotaGranted = 'Gesehen und bestätigt; die Region war bisher nicht vertreten.'

export const waiverReasons: readonly string[] = [
  'Das Gesundheitsamt liefert die Zahlen erst zum Jahresende. Die Analyse trägt auch ohne sie.',
  'Die Vereinbarung ist mündlich geschlossen; die Unterschrift folgt mit der nächsten Sitzung.',
  'Der Träger mit dem größten Anteil hat zugesagt, die übrigen folgen erfahrungsgemäß.',
]
export const waiverGranted = 'Nachvollziehbar. Bitte zur Zwischenauswertung nachtragen.'
export const waiverRefused = 'Ohne diesen Nachweis fehlt die Grundlage für die Ziele. Bitte erst nachholen.'
export const waiverOpen = 'Die Steuerungsgruppe tagt erst in fünf Wochen; die Ziele sind mit allen Ämtern abgestimmt.'

/** Said when a gate is put forward, and when it is confirmed; most say nothing. */
export const proposalComments: readonly string[] = [
  '',
  '',
  'Alle Unterlagen liegen vor.',
  'In der Steuerungsgruppe besprochen.',
  'Einvernehmlich mit allen Partnern.',
]
export const confirmationComments: readonly string[] = ['', '', '', 'Gute Arbeit, weiter so.', 'Unterlagen gesichtet.']
export const returnComments: readonly string[] = [
  'Bitte das Protokoll der Werkstatt noch ergänzen.',
  'Die Befunde zur Gesundheit sind noch sehr knapp, bitte ausführen.',
]
export const proposalOpen = 'Aus unserer Sicht ist alles beisammen. Bitte bestätigen.'
