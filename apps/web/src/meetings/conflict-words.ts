import type { Day } from '@etappe/domain/kernel/day'
import {
  type MeetingFields,
  meetingKind,
  meetingStates,
  participants,
  participantGroups,
  participantTotal,
} from '@etappe/domain/meetings/meeting'
import { type MilestoneFields, milestoneKind } from '@etappe/domain/meetings/milestone'
import type { Messages } from '@etappe/i18n'
import type { Formats } from '@etappe/i18n/format'

const texts: readonly string[] = ['notes', 'nextSteps', 'note'] satisfies (keyof MeetingFields | keyof MilestoneFields)[]
const days: readonly string[] = ['heldOn', 'dueOn', 'doneOn'] satisfies (keyof MeetingFields | keyof MilestoneFields)[]
const isText = (field: string) => texts.includes(field)
const plain = (value: unknown) => (typeof value === 'string' ? value : '')

/** How the two versions of a milestone's field are written in the conflict dialog. */
export function milestoneConflictWords(messages: Messages, formats: Formats) {
  const labels: Readonly<Record<string, string>> = messages.meetings.milestoneField
  return {
    label: (field: string) => labels[field] ?? field,
    isText,
    show: (field: string, value: unknown): string => {
      if (field === 'kind') return messages.meetings.milestoneKind[milestoneKind.parse(value)]
      return days.includes(field) && value !== null ? formats.day(value as Day) : plain(value)
    },
  }
}

/** How the two versions of a meeting's field are written in the conflict dialog. */
export function meetingConflictWords(messages: Messages, formats: Formats) {
  const words = messages.meetings
  const labels: Readonly<Record<string, string>> = words.field
  const showPeople = (value: unknown): string => {
    const people = participants.parse(value)
    const groups = participantGroups.filter((group) => people[group] > 0).map((group) => `${words.group[group]} ${people[group]}`)
    return [words.people({ count: participantTotal(people) }), ...groups].join('\n')
  }
  return {
    label: (field: string) => labels[field] ?? field,
    isText,
    show: (field: string, value: unknown): string => {
      if (field === 'kind') return words.kind[meetingKind.parse(value)]
      if (field === 'state') return words.state[meetingStates.find((it) => it === value) ?? 'planned']
      if (field === 'participants') return showPeople(value)
      return days.includes(field) && value !== null ? formats.day(value as Day) : plain(value)
    },
  }
}
