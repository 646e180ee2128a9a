import type { Schedule } from '@etappe/domain/plan/schedule'
import type { DrawnLink } from './schedule-links.tsx'

/** The dependencies with what their lines say: both ends decide the end of the plan, or the dates contradict. */
export function drawnLinks({ groups, links }: Schedule): DrawnLink[] {
  const byId = new Map(groups.flatMap((it) => it.items).map((it) => [it.measure.id, it]))
  return links.map((it) => {
    const [from, to] = [byId.get(it.from), byId.get(it.to)]
    return {
      ...it,
      isCritical: from?.isCritical === true && to?.isCritical === true,
      isClash: to?.clashesWith.includes(it.from) === true,
    }
  })
}
