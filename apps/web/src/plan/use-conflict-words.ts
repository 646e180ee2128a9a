import { day } from '@etappe/domain/kernel/day'
import { useApp } from '../app/app-context.tsx'
import { usePlanEditing } from './plan-editing.ts'
import { usePlanWords } from './use-plan-words.ts'

const texts = ['text', 'vision', 'deviationReason']

/** How the two versions of a field of the plan are written in the conflict dialog. */
export function useConflictWords(labels: Readonly<Record<string, string>>) {
  const { messages: m, formats } = useApp()
  const { words, baseline, goalName, measureName } = usePlanWords()
  const { view, detail } = usePlanEditing().plan
  const choices: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    pillar: baseline.pillar,
    ageBand: baseline.ageBand,
    indicator: baseline.indicator,
    costState: words.costState,
    state: words.measureState,
    priority: { 1: words.priority.p1, 2: words.priority.p2, 3: words.priority.p3 },
  }
  const named: Readonly<Record<string, string>> = {
    ...view.names,
    ...Object.fromEntries(view.goals.map((it) => [it.id, goalName(it)])),
    ...Object.fromEntries(view.measures.map((it) => [it.id, measureName(it)])),
    ...Object.fromEntries(view.findings.map((it) => [it.id, words.goals.findingNumber({ number: it.number })])),
    ...Object.fromEntries(detail.meetings.map((it) => [it.id, `${m.meetings.kind[it.kind]}, ${formats.day(it.heldOn)}`])),
  }
  const one = (field: string, value: unknown): string => {
    const text = String(value)
    const chosen = choices[field]?.[text] ?? named[text]
    if (chosen !== undefined) return chosen
    if (typeof value === 'number') return formats.number(value)
    const read = day.safeParse(value)
    return read.success ? formats.day(read.data) : text
  }
  return {
    label: (field: string) => labels[field] ?? field,
    isText: (field: string) => texts.includes(field),
    show: (field: string, value: unknown): string => {
      if (value === null || value === undefined) return ''
      return Array.isArray(value) ? formats.list(value.map((it) => one(field, it))) : one(field, value)
    },
  }
}
