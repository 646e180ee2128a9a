import type { Topic } from '@etappe/domain/cases/topic'

/** Names applicants give what they have in mind, by topic. Invented; none is the name of a real project. */
export const applicationNames: Readonly<Record<Topic, readonly string[]>> = {
  transitions: ['Gemeinsam über die Schwelle', 'Vom Krabbeln zum Klassenzimmer', 'Übergänge im Blick'],
  refugeeFamilies: ['Angekommen: Familien im Kita-Alltag', 'Türen auf für kleine Neuzugänge', 'Spielräume in der Unterkunft'],
  language: ['Sprachschatz im Stadtteil', 'Erzählzeit', 'Zwischen den Sprachen zu Hause'],
  parents: ['Eltern an den Tisch', 'Elterncafé auf Rädern', 'Was Eltern wissen: Erziehungspartnerschaft neu'],
  childminding: ['Tagespflege im Verbund', 'Vertretung, die trägt', 'Kleine Gruppen, große Netze'],
  quality: ['Gute Kita, jeden Tag', 'Qualitätskompass der Träger', 'Lernen voneinander: Kitas besuchen Kitas'],
  networking: ['Kurze Wege für Familien', 'Ein Netz, das hält', 'Frühe Bildung aus einem Guss'],
  poverty: ['Kein Kind bleibt außen vor', 'Teilhabe von Anfang an', 'Warmes Essen, volle Bücherkiste'],
  participation: ['Mitreden mit drei', 'Kinderrat der Kitas', 'Meine Stimme, meine Kita'],
  staff: ['Fachkräfte finden und halten', 'Gute Anleitung, gute Kräfte', 'Quereinstieg mit Rückenwind'],
  inclusion: ['Alle an einem Ort', 'Frühförderung trifft Kita', 'Wege ohne Stufen'],
  neighbourhood: ['Dorfmitte für Kinder', 'Treffpunkt Kita', 'Der Platz vor der Tür: Kinder planen mit'],
}
