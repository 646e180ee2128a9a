import { type RefObject, useEffect, useRef } from 'react'
import { useCommand } from '../api/use-command.ts'
import { useApp } from '../app/app-context.tsx'
import type { TodayMilestone, TodayPage } from './today-data.ts'

type List = TodayPage['milestones']

const without = (list: List, id: string): List => {
  const gone = list.rows.find((it) => it.id === id)
  if (!gone) return list
  const rows = list.rows.filter((it) => it !== gone)
  // As far as the rows can tell; the server's answer follows.
  const cases = list.count === list.rows.length ? new Set(rows.map((it) => it.caseId)).size : list.cases
  return { count: list.count - 1, cases, rows }
}

export interface Tick {
  /** Holds the lines; takes the keyboard when none is left. */
  readonly list: RefObject<HTMLDivElement | null>
  readonly register: (id: string) => (box: HTMLInputElement | null) => void
  readonly tick: (milestone: TodayMilestone) => void
}

/**
 * Marks milestones of a list as done on the page's day. The line goes at once and comes back when the server refuses; the
 * keyboard moves on to the line that takes its place, or to the list.
 */
export function useTick(rows: readonly TodayMilestone[], day: TodayPage['day']): Tick {
  const { api, messages: m } = useApp()
  const list = useRef<HTMLDivElement>(null)
  const boxes = useRef(new Map<string, HTMLInputElement>())
  const next = useRef<{ readonly after: string; readonly id: string | undefined }>(undefined)
  const { run } = useCommand(api.milestone.update.mutationOptions(), {
    optimistic: (cache, { id }) =>
      cache.edit<TodayPage>(api.report.today.pathKey(), (page) => ({
        ...page,
        milestones: without(page.milestones, id),
        overdue: without(page.overdue, id),
      })),
    done: () => m.today.ticked,
    undo: true,
  })
  useEffect(() => {
    const waiting = next.current
    if (!waiting || rows.some((it) => it.id === waiting.after)) return
    next.current = undefined
    const target = (waiting.id === undefined ? undefined : boxes.current.get(waiting.id)) ?? list.current
    target?.focus({ preventScroll: true })
  }, [rows])
  return {
    list,
    register: (id: string) => (box: HTMLInputElement | null) => {
      if (box) boxes.current.set(id, box)
      else boxes.current.delete(id)
    },
    tick: ({ id, version }: TodayMilestone) => {
      const at = rows.findIndex((it) => it.id === id)
      next.current = { after: id, id: (rows[at + 1] ?? rows[at - 1])?.id }
      void run({ id, version, fields: { doneOn: day } })
    },
  }
}
