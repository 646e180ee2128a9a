import type { Messages } from '../index.ts'
import { plural } from '../plural.ts'

const inDays = (count: number) => plural('de', count, { one: 'in # Tag', other: 'in # Tagen' })

export const today: Messages['today'] = {
  heading: 'Heute',
  log: 'Termin festhalten',
  logFor: (p) => `Termin festhalten: ${p.name}`,
  reach: { mine: 'Meine Fälle', office: 'Mein Büro', all: 'Alle Büros' },
  reachLabel: 'Wessen Fälle',
  summary: {
    meetings: (p) => (p.count === 0 ? 'heute kein Termin' : plural('de', p.count, { one: '# Termin heute', other: '# Termine heute' })),
    overdue: (p) => plural('de', p.count, { one: '# Meilenstein überfällig', other: '# Meilensteine überfällig' }),
    late: (p) => plural('de', p.count, { one: 'bei # Fall ist der Kontakt überfällig', other: 'bei # Fällen ist der Kontakt überfällig' }),
    calm: 'nichts überfällig',
  },
  milestones: (p) => plural('de', p.count, { one: '# Meilenstein', other: '# Meilensteine' }),
  inCases: (p) => plural('de', p.count, { one: 'In # Fall', other: 'In # Fällen' }),
  shown: (p) => `Die ersten ${p.shown} von ${p.count}.`,
  asList: 'Als Liste öffnen',
  you: 'Sie',
  nobody: 'niemand zuständig',
  day: { today: 'Heute', tomorrow: 'Morgen' },
  time: { from: (p) => `${p.start} Uhr`, span: (p) => `${p.start}–${p.end}` },
  due: {
    today: 'heute',
    ahead: (p) => inDays(p.count),
    late: (p) => plural('de', p.count, { one: '# Tag überfällig', other: '# Tage überfällig' }),
  },
  meetings: {
    title: 'Nächste Termine',
    none: (p) => `In den nächsten ${p.days} Tagen ist kein Termin geplant.`,
    more: (p) => plural('de', p.count, { one: '# weiterer Termin', other: '# weitere Termine' }),
    plan: 'Termin planen',
  },
  contact: {
    title: 'Kontaktabstand',
    since: 'Tage seit letztem Termin',
    never: 'noch kein Termin',
    nothingPlanned: 'nichts geplant',
    today: 'heute',
    ahead: (p) => inDays(p.count),
    days: (p) => plural('de', p.count, { one: '# Tag', other: '# Tage' }),
    held: 'gehalten',
    planned: 'geplant',
    watch: 'überfällig',
    act: 'davon weit überfällig',
    rhythm: (p) => `Rhythmus ${p.days}`,
    gate: (p) =>
      p.days < 0
        ? plural('de', -p.days, { one: 'Übergang seit # Tag fällig', other: 'Übergang seit # Tagen fällig' })
        : p.days === 0
          ? 'Übergang heute fällig'
          : `Übergang ${inDays(p.days)}`,
    wait: 'Wartet auf die Kommune …',
    waitFor: (p) => `Wartet auf die Kommune: ${p.name}`,
    waiting: 'Wartet auf die Kommune',
    until: (p) => `bis ${p.day}`,
    change: 'Ändern',
    changeFor: (p) => `Warten ändern: ${p.name}`,
    end: 'Warten beenden',
    endFor: (p) => `Warten beenden: ${p.name}`,
    ended: 'Der Kontaktrhythmus läuft wieder.',
    none: 'Zurzeit läuft kein Fall.',
    toCases: 'Fälle ansehen',
  },
  due30: {
    title: 'Zugesagt und fällig',
    none: (p) => `In den nächsten ${p.days} Tagen ist nichts fällig.`,
    toCases: 'Fälle nach Meilenstein ansehen',
  },
  overdue: {
    title: 'Überfällig',
    none: 'Kein Meilenstein ist überfällig.',
    toCases: 'Fälle nach Meilenstein ansehen',
  },
  tick: (p) => `Erledigt: ${p.name}, ${p.caseName}`,
  ticked: 'Meilenstein erledigt.',
  red: {
    title: 'Handeln',
    none: 'Kein Fall steht auf Rot.',
    toAmber: 'Fälle zum Beobachten ansehen',
  },
  changes: {
    title: 'Zuletzt geändert',
    none: 'Noch hat sich nichts geändert.',
    toCases: 'Fälle ansehen',
  },
  empty: {
    assigned: 'Ihnen ist noch kein Fall zugewiesen. Das macht Ihr Servicebüro.',
    mine: 'Sie sind für keinen laufenden Fall zuständig.',
    office: 'Es gibt noch keinen laufenden Fall.',
    create: 'Neuer Fall',
    cases: 'Alle Fälle ansehen',
  },
  admin: 'Sie verwalten Zugänge und Verzeichnisse. Fälle sehen Sie nicht.',
}
