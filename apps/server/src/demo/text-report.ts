import type { ReportBlock } from '@etappe/domain/baseline/situation-report'

/** What people wrote around the figures of a situation analysis. */
export const reportBlocks: readonly ReportBlock[] = [
  {
    section: 'introduction',
    text: 'Die Steuerungsgruppe hat die Analyse in drei Werkstätten und einer Befragung aller Einrichtungen erarbeitet. Sie fragt, welche Angebote es gibt, wie gut sie verbunden sind und ob sie zu dem passen, was Familien brauchen.',
  },
  {
    section: 'offers',
    text: 'Das Bild ist dichter, als die Beteiligten erwartet hatten. Viele Angebote wissen jedoch wenig voneinander, und befristete Förderung trifft gerade die, die Familien mit Bedarf erreichen.',
  },
  {
    section: 'cooperation',
    text: 'Jugendhilfe und Familienzentrum halten das Netz zusammen. Arztpraxen und Schule sind über einzelne Personen angebunden; verabredet ist dort wenig.',
  },
  {
    section: 'needs',
    text: 'Drei Aufgaben stehen vorn: der Weg nach dem Willkommensbesuch, die Übergabe zwischen Tagespflege und Kita, Gesundheitsangebote zwischen eins und drei.',
  },
  {
    section: 'outlook',
    text: 'Auf dieser Grundlage vereinbart die Steuerungsgruppe Leitziele. Im nächsten Jahr wird die Matrix erneut durchgesehen.',
  },
]
