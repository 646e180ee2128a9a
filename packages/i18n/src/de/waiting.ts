import type { Areas } from '../areas.ts'

export const waiting: Areas['waiting'] = {
  title: 'Wartet auf die Kommune',
  lead: 'Bis zu diesem Tag wird kein Termin erwartet: Der Kontaktrhythmus und seine Ampel ruhen. Die Fristen der Phase laufen weiter.',
  until: 'Bis wann?',
  untilHint: 'Höchstens 180 Tage. Dauert es länger, lassen Sie den Fall ruhen.',
  reason: 'Worauf wird gewartet?',
  weeks: (p) => `${p.count} Wochen`,
  save: 'Warten eintragen',
  done: (p) => `Der Fall wartet bis zum ${p.day} auf die Kommune.`,
}
