import type { Topic } from '@etappe/domain/cases/topic'

/** What networks want to change, by topic. */
export const concerns: Readonly<Record<Topic, readonly string[]>> = {
  transitions: [
    'Kitas und Grundschulen arbeiten bisher jede für sich. Das Netzwerk will feste Ansprechpersonen, einen gemeinsamen Kalender und abgestimmte Übergabegespräche.',
    'Beim Wechsel von der Krippe in den Elementarbereich gehen Beobachtungen verloren. Die Beteiligten wollen sich auf einen Weg der Übergabe einigen, den Eltern mittragen.',
    'Familien erleben den Schulstart als Bruch. Ziel ist ein Übergang, den Kita, Schule, Hort und Elternhaus ein Jahr lang gemeinsam vorbereiten.',
    'Zwischen Hausbesuch, Eltern-Kind-Gruppe und Kita fehlt die Verbindung. Das Netzwerk will die ersten drei Übergänge als eine Kette gestalten.',
  ],
  refugeeFamilies: [
    'Familien in den Unterkünften finden kaum den Weg in Kita und Tagespflege. Das Netzwerk will Brückenangebote schaffen und die Anmeldung vereinfachen.',
    'Fachkräfte fühlen sich auf die Arbeit mit belasteten Familien nicht vorbereitet. Gebraucht werden gemeinsame Fortbildung, Supervision und kurze Wege zu Fachdiensten.',
    'Sprachmittlung ist vorhanden, erreicht die Kitas aber selten. Die Partner wollen einen gemeinsamen Pool aufbauen und den Zugang regeln.',
    'Neu zugewanderte Eltern kennen die Angebote der frühen Bildung nicht. Ziel sind mehrsprachige Informationen und verlässliche Begleitung beim Kita-Start.',
  ],
  language: [
    'Kitas und Grundschulen beobachten Sprache mit verschiedenen Verfahren. Das Netzwerk will sich verständigen und die Ergebnisse gemeinsam nutzen.',
    'Sprachbildung hängt bisher von einzelnen Personen ab. Sie soll in allen beteiligten Einrichtungen zum Alltag gehören und von der Fachberatung begleitet werden.',
    'Viele Kinder wachsen mit mehreren Sprachen auf, sichtbar ist das in den Einrichtungen selten. Die Partner wollen Familiensprachen einbeziehen.',
    'Bibliothek, Kitas und Familienbildung machen gute Angebote nebeneinander. Daraus soll ein gemeinsames Programm rund um Vorlesen und Erzählen werden.',
  ],
  parents: [
    'Eltern werden informiert, aber selten beteiligt. Das Netzwerk will Formen der Zusammenarbeit erproben, die auch Familien mit wenig Zeit erreichen.',
    'Familienzentren und Kitas planen ihre Angebote getrennt. Ein abgestimmtes Jahresprogramm soll Lücken schließen und Doppelungen vermeiden.',
    'Zwischen Frühen Hilfen und Kita reißt der Kontakt zu vielen Familien ab. Ziel ist eine verlässliche Übergabe mit Einverständnis der Eltern.',
    'Elternbeiräte wechseln jährlich und fangen jedes Mal neu an. Das Netzwerk will sie einführen, vernetzen und früh in Entscheidungen einbeziehen.',
  ],
  childminding: [
    'Kindertagespflege und Kitas wissen wenig voneinander. Gemeinsame Fortbildungen und Hospitationen sollen das ändern.',
    'Fällt eine Tagespflegeperson aus, stehen Eltern ohne Betreuung da. Die Partner wollen ein Vertretungsmodell entwickeln, das auf dem Land trägt.',
    'Der Wechsel aus der Tagespflege in die Kita ist für Kinder mit drei Jahren oft abrupt. Ziel ist eine abgestimmte Eingewöhnung.',
    'Es gibt zu wenige Tagespflegepersonen. Das Netzwerk will gewinnen, qualifizieren und die vorhandenen besser begleiten.',
  ],
  quality: [
    'Die Einrichtungen arbeiten mit unterschiedlichen Qualitätsverständnissen. Das Netzwerk will sich auf gemeinsame Merkmale einigen und sie regelmäßig überprüfen.',
    'Leitungen haben wenig Zeit für pädagogische Entwicklung. Ein Qualitätszirkel soll Raum schaffen und Ergebnisse für alle nutzbar machen.',
    'Schutzkonzepte entstehen überall neu. Die Träger wollen sie gemeinsam erarbeiten und die Teams zusammen fortbilden.',
    'Essen, Schlafen und Spielen im Freien sind in den Einrichtungen sehr verschieden geregelt. Ziel sind gemeinsame Standards, die vom Kind aus gedacht sind.',
  ],
  networking: [
    'Es gibt viele gute Angebote, aber niemand überblickt sie. Das Netzwerk will sie erfassen, abstimmen und für Familien auffindbar machen.',
    'Jugendamt, Gesundheitsamt und Träger treffen sich nur anlassbezogen. Gebraucht wird eine feste Runde mit klarem Auftrag.',
    'Kleine Gemeinden können Fachberatung allein nicht leisten. Sie wollen sich zusammenschließen und Stellen gemeinsam tragen.',
    'Gesundheitsförderung und frühe Bildung laufen nebeneinander her. Ziel ist eine gemeinsame Planung für die ersten sechs Jahre.',
  ],
  poverty: [
    'Familien mit wenig Geld nutzen freiwillige Angebote seltener. Das Netzwerk will Hürden benennen und gemeinsam abbauen.',
    'Leistungen für Bildung und Teilhabe werden kaum beantragt. Kitas und Beratungsstellen wollen Familien direkt vor Ort unterstützen.',
    'Teams wünschen sich mehr Sicherheit im Umgang mit Armut. Ziel sind eine gemeinsame Haltung und praktische Absprachen.',
    'Im Quartier fehlt eine Anlaufstelle für Familien. Die Partner wollen ein mobiles Angebot erproben und verstetigen.',
  ],
  participation: [
    'Kinder werden gefragt, aber selten gehört. Das Netzwerk will Beteiligung im Alltag verankern, auch für Kinder unter drei.',
    'Beschwerdeverfahren stehen in den Konzeptionen, werden aber kaum gelebt. Die Einrichtungen wollen voneinander lernen.',
    'Bei der Planung von Spiel- und Freiflächen kommen Kinder nicht vor. Ziel ist ein Verfahren, das Verwaltung und Kitas gemeinsam tragen.',
    'Teams haben unterschiedliche Vorstellungen von Kinderrechten. Gemeinsame Fortbildungen sollen eine Grundlage schaffen.',
  ],
  staff: [
    'Offene Stellen bleiben lange unbesetzt. Die Träger wollen gemeinsam ausbilden, gewinnen und halten, statt umeinander zu werben.',
    'Praxisanleitung geschieht nebenbei. Das Netzwerk will Zeit, Qualifikation und Austausch dafür verlässlich regeln.',
    'Quereinsteigende finden schwer in die Teams. Ziel ist ein gemeinsames Programm der Einarbeitung mit der Fachschule.',
    'Hoher Krankenstand belastet die Einrichtungen. Die Partner wollen einen Springerpool und Gesundheitsangebote aufbauen.',
  ],
  inclusion: [
    'Familien werden von Stelle zu Stelle geschickt. Das Netzwerk will eine gemeinsame Anlaufstelle und klare Wege zur Unterstützung.',
    'Frühförderung und Kita sehen dieselben Kinder, sprechen aber selten miteinander. Ziel sind feste Zeiten und geklärte Rollen.',
    'Regel-Kitas nehmen Kinder mit Behinderungen auf, fühlen sich aber allein gelassen. Gebraucht werden Beratung und geteiltes Wissen.',
    'Barrieren beginnen auf dem Weg zur Kita. Die Beteiligten wollen Gebäude, Wege und Informationen gemeinsam prüfen.',
  ],
  neighbourhood: [
    'Die Kitas sind gut besucht, im Quartier aber wenig bekannt. Sie wollen sich öffnen und Treffpunkt für Familien werden.',
    'Angebote liegen weit auseinander, ohne Auto sind sie kaum erreichbar. Ziel sind mobile Angebote und bessere Absprachen.',
    'Spielplätze, Grünflächen und Wege werden ohne Blick auf kleine Kinder geplant. Das Netzwerk will das ändern.',
    'Im Ort gibt es viel Engagement, aber keine gemeinsame Richtung. Kita, Vereine und Verwaltung wollen sie zusammen entwickeln.',
  ],
}

/** The second sentence some concerns were given after the analysis. */
export const concernAdditions: readonly string[] = [
  'Nach der Analyse liegt der Schwerpunkt auf den Einrichtungen mit dem größten Bedarf.',
  'Die kleineren Träger sollen von Beginn an mitentscheiden.',
  'Erfahrungen aus früheren Vorhaben werden einbezogen.',
  'Wichtig ist allen, dass die Ergebnisse nach der Begleitung bleiben.',
]

/** Said with every case, so that nobody takes it for a real one. */
export const inventedMark = 'Demo: erfundener Fall'
