import type { Milestone } from '@etappe/domain/meetings/milestone'
import { milestoneDaysLate } from '@etappe/domain/meetings/milestone'
import type { Day } from '@etappe/domain/kernel/day'
import type { MeasureId } from '@etappe/domain/kernel/id'
import type { ScheduleGroup, ScheduleItem } from '@etappe/domain/plan/schedule'
import type { Span } from '@etappe/domain/plan/schedule-span'
import type { Areas } from '@etappe/i18n/areas'
import type { Messages } from '@etappe/i18n'
import type { Formats } from '@etappe/i18n/format'
import { driftInWords, remarksInWords } from '@etappe/i18n/schedule-words'
import { useMemo } from 'react'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'

interface Sources {
  readonly messages: Messages
  readonly formats: Formats
  readonly words: Areas['schedule']
  readonly plan: Areas['plan']
}

export function scheduleWords({ messages, formats, words, plan }: Sources) {
  const span = (it: Span) => words.span({ from: formats.day(it.startsOn), to: formats.day(it.endsOn) })
  const remarks = (item: ScheduleItem, byId: ReadonlyMap<MeasureId, ScheduleItem>): string[] =>
    remarksInWords(item, { words, formats, numberOf: (id) => byId.get(id)?.measure.number })
  return {
    words,
    plan,
    span,
    remarks,
    drift: (item: ScheduleItem) => driftInWords(words, item.drift),
    state: (item: ScheduleItem) => plan.measureState[item.measure.state],
    /** A bar as it is read out. */
    bar: (item: ScheduleItem, byId: ReadonlyMap<MeasureId, ScheduleItem>, now: Span | null = item.span) => {
      const { number, title, state } = item.measure
      const parts = [now ? span(now) : words.undated, plan.measureState[state], ...remarks(item, byId)]
      return words.bar({ number, title, parts: parts.join(', ') })
    },
    goal: ({ goal, items, doneCount, span: all }: ScheduleGroup) =>
      words.goalRow({
        number: goal.number,
        title: goal.title,
        parts: [words.doneOf({ done: doneCount, count: items.length }), ...(all ? [span(all)] : [])].join(', '),
      }),
    milestoneName: (it: Pick<Milestone, 'kind' | 'title'>) =>
      /[^\s\p{Cf}]/u.test(it.title) ? it.title : messages.meetings.milestoneKind[it.kind],
    milestone(it: Milestone, today: Day): string {
      const name = this.milestoneName(it)
      if (it.doneOn !== null) return words.milestone.done({ name, day: formats.day(it.doneOn) })
      const late = milestoneDaysLate(it, today)
      const due = { name, day: formats.day(it.dueOn) }
      return late > 0 ? words.milestone.late({ ...due, days: late }) : words.milestone.open(due)
    },
  }
}
export type ScheduleWords = ReturnType<typeof scheduleWords>

/** The words of the schedule with what they are made of. */
export function useScheduleWords(): ScheduleWords {
  const { messages, formats } = useApp()
  const words = useWords('schedule')
  const plan = useWords('plan')
  return useMemo(() => scheduleWords({ messages, formats, words, plan }), [messages, formats, words, plan])
}
