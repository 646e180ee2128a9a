import type { ScheduleGroup, ScheduleItem } from '@etappe/domain/plan/schedule'

/** A line of the picture. */
export type ScheduleRow =
  | { readonly kind: 'milestones'; readonly key: string }
  | { readonly kind: 'goal'; readonly key: string; readonly group: ScheduleGroup }
  | { readonly kind: 'measure'; readonly key: string; readonly item: ScheduleItem }

/** Height of a line and width of what stays in view at its left, in pixels; the styles take them from here. */
export const rowHeight = 40
export const nameWidth = 336

/** The lines from top to bottom: the milestones of the case, then each goal with its measures. */
export function rowsOf(groups: readonly ScheduleGroup[], hasMilestones: boolean): ScheduleRow[] {
  return [
    ...(hasMilestones ? [{ kind: 'milestones', key: 'milestones' } as const] : []),
    ...groups.flatMap((group): ScheduleRow[] => [
      { kind: 'goal', key: group.goal.id, group },
      ...group.items.map((item) => ({ kind: 'measure', key: item.measure.id, item }) as const),
    ]),
  ]
}
