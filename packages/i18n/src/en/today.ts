import type { TodayReach } from '@etappe/domain/reports/today-reach'
import { plural } from '../plural.ts'

const inDays = (count: number) => plural('en', count, { one: 'in # day', other: 'in # days' })

export const today = {
  heading: 'Today',
  log: 'Log a meeting',
  logFor: (p: { name: string }) => `Log a meeting: ${p.name}`,
  reach: { mine: 'My cases', office: 'My office', all: 'All offices' } satisfies Record<TodayReach, string>,
  reachLabel: 'Whose cases',
  summary: {
    meetings: (p: { count: number }) =>
      p.count === 0 ? 'no meeting today' : plural('en', p.count, { one: '# meeting today', other: '# meetings today' }),
    overdue: (p: { count: number }) => plural('en', p.count, { one: '# milestone overdue', other: '# milestones overdue' }),
    late: (p: { count: number }) => plural('en', p.count, { one: 'contact overdue in # case', other: 'contact overdue in # cases' }),
    calm: 'nothing overdue',
  },
  milestones: (p: { count: number }) => plural('en', p.count, { one: '# milestone', other: '# milestones' }),
  inCases: (p: { count: number }) => plural('en', p.count, { one: 'In # case', other: 'In # cases' }),
  shown: (p: { shown: number; count: number }) => `The first ${p.shown} of ${p.count}.`,
  asList: 'Open as a list',
  you: 'you',
  nobody: 'nobody in charge',
  day: { today: 'Today', tomorrow: 'Tomorrow' },
  time: { from: (p: { start: string }) => `${p.start}`, span: (p: { start: string; end: string }) => `${p.start}–${p.end}` },
  due: {
    today: 'today',
    ahead: (p: { count: number }) => inDays(p.count),
    late: (p: { count: number }) => plural('en', p.count, { one: '# day overdue', other: '# days overdue' }),
  },
  meetings: {
    title: 'Next meetings',
    none: (p: { days: number }) => `No meeting is planned for the next ${p.days} days.`,
    more: (p: { count: number }) => plural('en', p.count, { one: '# more meeting', other: '# more meetings' }),
    plan: 'Plan a meeting',
  },
  contact: {
    title: 'Time since contact',
    since: 'Days since the last meeting',
    never: 'no meeting yet',
    nothingPlanned: 'nothing planned',
    today: 'today',
    ahead: (p: { count: number }) => inDays(p.count),
    days: (p: { count: number }) => plural('en', p.count, { one: '# day', other: '# days' }),
    held: 'held',
    planned: 'planned',
    watch: 'overdue',
    act: 'of these long overdue',
    rhythm: (p: { days: number }) => `rhythm ${p.days}`,
    gate: (p: { days: number }) =>
      p.days < 0
        ? plural('en', -p.days, { one: 'gate due for # day', other: 'gate due for # days' })
        : p.days === 0
          ? 'gate due today'
          : `gate ${inDays(p.days)}`,
    wait: 'Waiting for the municipality …',
    waitFor: (p: { name: string }) => `Waiting for the municipality: ${p.name}`,
    waiting: 'Waiting for the municipality',
    until: (p: { day: string }) => `until ${p.day}`,
    change: 'Change',
    changeFor: (p: { name: string }) => `Change the wait: ${p.name}`,
    end: 'End the wait',
    endFor: (p: { name: string }) => `End the wait: ${p.name}`,
    ended: 'The contact rhythm goes on.',
    none: 'No case is active at the moment.',
    toCases: 'View cases',
  },
  due30: {
    title: 'Promised and due',
    none: (p: { days: number }) => `Nothing is due in the next ${p.days} days.`,
    toCases: 'View cases by next milestone',
  },
  overdue: {
    title: 'Overdue',
    none: 'No milestone is overdue.',
    toCases: 'View cases by next milestone',
  },
  tick: (p: { name: string; caseName: string }) => `Done: ${p.name}, ${p.caseName}`,
  ticked: 'Milestone done.',
  red: {
    title: 'Act now',
    none: 'No case shows red.',
    toAmber: 'View cases to watch',
  },
  changes: {
    title: 'Changed lately',
    none: 'Nothing has changed yet.',
    toCases: 'View cases',
  },
  empty: {
    assigned: 'No case is assigned to you yet. Your service office does that.',
    mine: 'You own no running case.',
    office: 'There is no running case yet.',
    create: 'New case',
    cases: 'View all cases',
  },
  admin: 'You manage accounts and registers. You do not see cases.',
}
