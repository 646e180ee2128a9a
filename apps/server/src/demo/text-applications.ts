import type { CriterionCode } from '@etappe/domain/gates/criterion'
import type { InterviewQuestion } from '@etappe/domain/applications/interview'

/** What applicants write, and what offices answer. Invented. */
export const offersTold: readonly string[] = [
  'Sechs Kitas in vier Trägerschaften, ein Familienzentrum, zwei Eltern-Kind-Gruppen und die Sprechstunde der Familienhebamme.',
  'Neben den Kitas gibt es Elternfrühstücke, ein Vorleseangebot der Bücherei und offene Bewegungsstunden im Sportverein.',
  'Frühe Hilfen, Kindertagespflege und Kitas sind gut aufgestellt; für Familien mit Kindern unter einem Jahr gibt es wenig.',
]
export const cooperationTold: readonly string[] = [
  'Ein Runder Tisch trifft sich zweimal im Jahr, bisher ohne feste Aufgaben.',
  'Kita-Leitungen tauschen sich im Arbeitskreis aus. Schule und Gesundheitsdienst sind noch nicht dabei.',
  'Auf Fallebene arbeiten wir gut zusammen, eine gemeinsame Planung gibt es nicht.',
]
export const analysisTold: readonly string[] = [
  'Der Kita-Bedarfsplan von diesem Jahr liegt vor, dazu die Zahlen aus der Schuleingangsuntersuchung.',
  'Es gibt eine Elternbefragung aus dem Vorjahr, die noch nicht ausgewertet ist.',
  'Bisher kennt jede Stelle nur die eigenen Zahlen.',
]
export const goalsTold: readonly string[] = [
  'Jede Familie weiß vor dem ersten Geburtstag, an wen sie sich wenden kann.',
  'Kinder erleben den Weg von der Krippe in die Schule als einen Weg und nicht als drei Anfänge.',
  'Was wir anbieten, passt zu dem, was Familien hier brauchen, und wir prüfen das gemeinsam.',
]
export const signsTold: readonly string[] = [
  'Die Partner treffen sich ohne Einladung von außen.',
  'Eltern nennen dieselbe Anlaufstelle.',
  'Es gibt einen gemeinsamen Jahresplan.',
  'Übergabegespräche finden überall statt.',
  'Der Ausschuss fragt nach den Ergebnissen.',
  'Eine Stelle für die Koordination steht im Haushalt.',
]
export const committedBy: readonly string[] = ['Bürgermeisterin', 'Bürgermeister', 'Beschluss des Verwaltungsvorstands', 'Erste Stadträtin']
export const mandatesTold: readonly string[] = [
  'Die Steuerungsgruppe ist vom Ausschuss eingesetzt und bereitet dessen Beschlüsse vor.',
  'Der Verwaltungsvorstand hat die Gruppe beauftragt, das Gesamtkonzept zu erarbeiten.',
]

export const interviewAnswers: Readonly<Record<InterviewQuestion, readonly string[]>> = {
  offers: [
    'Viel Gutes, aber jede Einrichtung für sich. Für Kinder unter einem Jahr fast nichts.',
    'Breites Angebot in der Kernstadt, in den Ortsteilen nur die Kita.',
  ],
  links: [
    'Persönliche Kontakte, keine Absprachen zwischen den Ämtern.',
    'Kita und Schule arbeiten eng zusammen, der Gesundheitsdienst nicht.',
  ],
  data: ['Bedarfsplan und Schuleingangsuntersuchung liegen vor und dürfen genutzt werden.', 'Zahlen gibt es, sie liegen in drei Ämtern.'],
  needs: ['Die Zeiten passen nicht zu Familien im Schichtdienst.', 'Vermutlich ja; gefragt worden sind die Familien noch nicht.'],
  strengths: ['Eine Leitung, die trägt, und ein Ausschuss, der nachfragt.', 'Engagierte Fachkräfte und kurze Wege.'],
  gaps: ['Zuerst der Übergang in die Schule, danach die Familien ohne Kita-Platz.', 'Es fehlt jemand, der koordiniert.'],
}
export const reservations = 'Der Wille ist da, die Zeit der Koordination ist knapp bemessen.'
export const ratingNotes: readonly string[] = [
  '',
  '',
  'Überzeugend, gerade in der Beteiligung der Eltern.',
  'Bedarf gut belegt; Verbindlichkeit der Leitung im Gespräch bestätigt.',
]

export const askedBack = {
  message: 'Vielen Dank für Ihre Bewerbung. Sobald das da ist, können wir weiterarbeiten.',
  network: ['Welche dritte Organisation wirkt mit?', 'Schreiben der Leitung, dass sie das Vorhaben mitträgt'],
  modelMunicipality: ['Wer sitzt für das Gesundheitsamt in der Steuerungsgruppe?', 'Beschluss oder Schreiben zur Zusage über 24 Monate'],
} as const
export const answerGiven = 'Die Gemeindebücherei macht mit, zugesagt hat die Leitung am Telefon. Das Schreiben folgt.'
export const snoozed = 'Die Leitung ist bis dahin im Urlaub; Rückruf ist vereinbart.'
export const withdrawn = 'Unser Träger hat sich für ein anderes Vorhaben entschieden. Vielen Dank für das gute Gespräch.'
export const rejectedPair =
  'Ein Netzwerk besteht aus mindestens drei verschiedenen Organisationen. Bisher sind es zwei. Sobald eine dritte dabei ist, freuen wir uns über eine neue Bewerbung.'
export const rejectedOther = 'In dieser Runde lagen mehr Bewerbungen vor, als wir begleiten können. Andere haben den Bedarf genauer belegt.'
export const waiting = 'Ihre Bewerbung hat uns überzeugt. Im Augenblick sind alle Plätze für Ihre Region vergeben.'
/** Why somebody was admitted although a criterion was not met. */
export const exceptionReasons: Partial<Record<CriterionCode, string>> = {
  sizeRecommended: 'Die Gemeinde plant gemeinsam mit zwei Nachbargemeinden und hat eine eigene Fachplanung.',
  publicBodyInvolved: 'Das Jugendamt hat am Telefon zugesagt und stößt zum Auftakt dazu.',
  coordinatorShare: 'Der Haushalt sieht die volle Stelle ab dem neuen Jahr vor; bis dahin trägt der Fachbereich mit.',
  familiesAndProvidersInvolved: 'Der Elternbeirat wird zum neuen Kitajahr gewählt und dann eingeladen.',
}
export const otherException = 'Das Fehlende ist zugesagt und wird bis zum Auftakt nachgereicht.'
export const overQuota = 'Die Region ist bisher nicht vertreten, und die Verwaltungsspitze steht dahinter.'
export const likeJudged = 'Angerufen: Es sind zwei verschiedene Einrichtungen desselben Trägers.'
