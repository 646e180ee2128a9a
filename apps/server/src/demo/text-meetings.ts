import type { MeetingKind } from '@etappe/domain/meetings/meeting'

/** How notes of a meeting begin, by kind. A finding of the topic may follow. */
export const openings: Readonly<Record<MeetingKind, readonly string[]>> = {
  contracting: [
    'Auftrag, Rollen und Umfang der Begleitung wurden geklärt.',
    'Erwartungen und Grenzen der Begleitung sind besprochen, die Vereinbarung liegt im Entwurf vor.',
    'Gutes erstes Gespräch: Das Anliegen ist klar, die Beteiligten kennen sich.',
    'Die Partner haben sich auf Ziele und Arbeitsweise verständigt.',
  ],
  analysisWorkshop: [
    'Angebote und Lücken wurden auf einer gemeinsamen Karte gesammelt.',
    'Die Gruppen haben Stärken und Hindernisse zusammengetragen und gewichtet.',
    'Die vorhandenen Daten wurden gesichtet; drei Fragen bleiben offen.',
    'Aus Sicht von Familien wurde durchgespielt, wo Wege enden.',
    'Die Akteurskarte ist vollständig, zwei Verbindungen fehlen noch.',
    'Die Ergebnisse der Befragung wurden vorgestellt und gemeinsam gedeutet.',
  ],
  steeringGroup: [
    'Der Sachstand wurde ohne Einwände zur Kenntnis genommen.',
    'Die Steuerungsgruppe hat den nächsten Schritt einstimmig freigegeben.',
    'Der Zeitplan wurde angepasst, die Ziele bleiben unverändert.',
    'Zwei Entscheidungen wurden vertagt, weil Zahlen fehlen.',
    'Die Zwischenergebnisse fanden Zustimmung, die Finanzierung ist noch offen.',
    'Die Zuständigkeiten zwischen den Fachbereichen sind geklärt.',
    'Die Leitung des Fachbereichs sagte Unterstützung zu.',
  ],
  workingGroup: [
    'Die Arbeitsgruppe hat den Entwurf überarbeitet.',
    'Konzentrierte Arbeit in kleiner Runde, ein guter Schritt nach vorn.',
    'Zwei Varianten liegen nun nebeneinander und werden in den Teams beraten.',
    'Die Aufgaben für die nächsten Wochen sind verteilt.',
    'Die Erprobung wurde ausgewertet, kleine Änderungen sind nötig.',
    'Die Gruppe hat Vorschläge für das nächste Netzwerktreffen vorbereitet.',
    'Die Rückmeldungen aus den Einrichtungen wurden eingearbeitet.',
    'Der Termin war schwach besucht; das Thema wird noch einmal aufgenommen.',
  ],
  networkMeeting: [
    'Lebhafter Austausch mit vielen Beispielen aus dem Alltag.',
    'Alle Partner waren vertreten, die Stimmung ist gut.',
    'Die Arbeitsgruppen haben berichtet und Rückmeldungen eingeholt.',
    'Zwei neue Partner stellten sich vor.',
    'Der Stand der Maßnahmen wurde Punkt für Punkt durchgegangen.',
    'Das Treffen fand zum ersten Mal in einer Kita statt, mit Rundgang.',
    'Die Zusammenarbeit wird als verbindlicher erlebt als vor einem Jahr.',
    'Schwerpunkt war die Frage, was nach der Begleitung bleibt.',
    'Die Ergebnisse der letzten Wochen wurden vorgestellt und verabschiedet.',
  ],
  expertInput: [
    'Der Vortrag gab viele Anregungen, die Folien gehen an alle.',
    'Praxisnaher Impuls mit Übungen, danach Arbeit in Kleingruppen.',
    'Nach dem Impuls wurde lange und offen diskutiert.',
    'Die Übertragung auf die eigene Einrichtung gelang den meisten gut.',
    'Der Impuls bestätigte die Richtung des Netzwerks.',
  ],
  review: [
    'Die Zwischenbilanz zeigt: Die meisten Vorhaben liegen im Plan.',
    'Die Maßnahmen wurden einzeln bewertet, zwei werden verschoben.',
    'Erfolge und Stolpersteine wurden offen benannt.',
    'Der Vergleich mit dem Anfang zeigt deutlich mehr Verbindungen zwischen den Partnern.',
    'Die Ziele wurden geprüft; eines wird enger gefasst.',
  ],
  closing: [
    'Die Ergebnisse wurden gewürdigt, die Fortführung ist vereinbart.',
    'Rückblick auf zwei Jahre: Die Partner wollen in eigener Regie weiterarbeiten.',
    'Die Ziele wurden abschließend bewertet, die Koordination übernimmt die Kommune.',
    'Abschluss mit allen Partnern; die Materialien liegen nun für alle bereit.',
  ],
  remote: [
    'Kurze Abstimmung zum Stand.',
    'Rückfragen zum Zeitplan geklärt.',
    'Vorbereitung des nächsten Treffens, Ablauf steht.',
    'Die Koordination berichtet von einem Wechsel in der Leitung einer Kita.',
    'Gespräch über die knappe Zeit der Beteiligten und mögliche Entlastung.',
    'Stand der Unterlagen durchgegangen.',
    'Kurzes Gespräch nach dem letzten Treffen, die Rückmeldungen sind gut.',
  ],
}

/** What was agreed at the end. `{bis}` is a day some weeks later. */
export const nextSteps: readonly string[] = [
  'Koordination verschickt bis {bis} das Protokoll.',
  'Einladung zum nächsten Treffen geht bis {bis} hinaus.',
  'Die Träger geben bis {bis} eine Rückmeldung.',
  'Entwurf bis {bis} an alle Partner.',
  'Das Jugendamt klärt bis {bis} die Zuständigkeit.',
  'Prozessbegleitung bereitet bis {bis} eine Vorlage vor.',
  'Die Kita-Leitungen sammeln bis {bis} Beispiele aus ihren Häusern.',
  'Termin für die Arbeitsgruppe bis {bis} abstimmen.',
  'Zahlen beim Gesundheitsamt anfragen, Antwort bis {bis} erwartet.',
  'Die Schulleitung wird bis {bis} angesprochen.',
  'Rückmeldung der Elternvertretung bis {bis} einholen.',
  'Raum und Moderation bis {bis} sichern.',
  'Angebote bis {bis} in die Übersicht eintragen.',
  'Fachberatung schlägt bis {bis} zwei Termine für Hospitationen vor.',
  'Offene Fragen bis {bis} an die Koordination.',
  'Vorlage für den Ausschuss bis {bis} abstimmen.',
  'Zwei weitere Einrichtungen bis {bis} ansprechen.',
  'Kurzbericht für die Öffentlichkeit bis zum {bis}',
]

/** Why a planned meeting did not take place. */
export const cancellations: readonly string[] = [
  'Abgesagt wegen vieler Krankmeldungen, neuer Termin folgt.',
  'Der Raum stand kurzfristig nicht zur Verfügung.',
  'Verschoben auf Wunsch der Träger.',
  'Fiel wegen eines Warnstreiks aus.',
]

/** What a planned meeting is about. */
export const agendas: readonly string[] = [
  '',
  '',
  '',
  'Bitte den Entwurf vorab lesen.',
  'Die Elternvertretung ist eingeladen.',
  'Mit Rundgang durch das Haus.',
  'Teilnahme auch per Video möglich.',
]
