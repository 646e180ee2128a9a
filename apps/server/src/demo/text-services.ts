import type { EnteredService } from '@etappe/domain/facilitation/support-service'

interface ServiceText {
  readonly title: string
  readonly partner: string
  readonly country?: 'DE' | 'CH'
}

/** Services of the support ledger, as facilitators put them down. */
export const serviceTexts: Readonly<Record<EnteredService, readonly ServiceText[]>> = {
  facilitation: [
    { title: 'Moderation der Netzwerkrunde', partner: '' },
    { title: 'Beratung der Koordination', partner: '' },
    { title: 'Vorbereitung der Steuerungsgruppe', partner: '' },
    { title: 'Werkstatt mit Fachkräften', partner: '' },
    { title: 'Begleitung der Arbeitsgruppe Übergänge', partner: '' },
    { title: 'Auswertung mit den Trägern', partner: '' },
  ],
  expertInput: [
    { title: 'Impuls: Sprachbildung im Alltag', partner: 'Hochschule Nordermühlen' },
    { title: 'Impuls: Übergänge gemeinsam gestalten', partner: 'Institut für frühe Bildung (erfunden)' },
    { title: 'Impuls: Kinder beteiligen', partner: 'Fachstelle Partizipation (erfunden)' },
    { title: 'Impuls: Daten für die Planung nutzen', partner: 'Statistikstelle des Kreises' },
  ],
  exchange: [
    { title: 'Besuch bei einer Modellkommune', partner: 'Stadt Lindenbrück (erfunden)', country: 'DE' },
    { title: 'Austausch mit einem Primokiz-Standort', partner: 'Gemeinde Seewalden (erfunden)', country: 'CH' },
    { title: 'Gegenbesuch aus einer Modellkommune', partner: 'Landkreis Moorheide (erfunden)', country: 'DE' },
  ],
  training: [
    { title: 'Fortbildung: Netzwerke moderieren', partner: '' },
    { title: 'Fortbildung: Mit Eltern ins Gespräch kommen', partner: '' },
    { title: 'Fachtag frühe Bildung', partner: '' },
    { title: 'Fortbildung: Wirkungen sichtbar machen', partner: '' },
  ],
  publicRelations: [
    { title: 'Pressegespräch zum Auftakt', partner: 'Lokalzeitung' },
    { title: 'Faltblatt für Familien', partner: '' },
    { title: 'Beitrag für die Projektlandkarte', partner: '' },
  ],
}

/** What a municipality is waited for. */
export const waitingReasons: readonly string[] = [
  'Der Jugendhilfeausschuss tagt erst im neuen Jahr.',
  'Die neue Fachbereichsleitung beginnt am Monatsanfang.',
  'Die Stadt stimmt die Vereinbarung noch mit dem Rechtsamt ab.',
]

interface EscalationText {
  readonly type: 'conflict' | 'staff' | 'resources' | 'politics' | 'quality'
  readonly text: string
  readonly measures: string
}

export const escalationTexts: readonly EscalationText[] = [
  {
    type: 'staff',
    text: 'Die Koordination hat gekündigt, eine Vertretung ist nicht benannt.',
    measures: 'Gespräch mit der Fachbereichsleitung vereinbart; bis dahin übernimmt die Prozessbegleitung die Einladungen.',
  },
  {
    type: 'politics',
    text: 'Im Rat wird die Stelle der Koordination für den nächsten Haushalt in Frage gestellt.',
    measures: 'Stellungnahme des Servicebüros an die Verwaltung; Termin mit der Bürgermeisterin angefragt.',
  },
  {
    type: 'conflict',
    text: 'Zwei Träger streiten über die Federführung und sagen Termine ab.',
    measures: 'Einzelgespräche geführt, gemeinsames Gespräch mit Moderation in drei Wochen.',
  },
]

export const resolutions: readonly string[] = [
  'Eine Vertretung ist benannt und eingearbeitet.',
  'Im Gespräch geklärt, die Termine finden wieder statt.',
]

/** Why another target date was agreed. */
export const dateReasons: readonly string[] = [
  'Die Steuerungsgruppe tagt erst nach den Ferien.',
  'Das Gesundheitsamt liefert seine Daten drei Wochen später.',
  'Der Ausschuss berät den Plan in seiner nächsten Sitzung.',
]
