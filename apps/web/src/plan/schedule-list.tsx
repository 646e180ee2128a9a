import type { ScheduleGroup } from '@etappe/domain/plan/schedule'
import css from './schedule-list.module.css'
import { ScheduleListItem } from './schedule-list-item.tsx'
import type { ScheduleView } from './use-schedule-view.ts'
import { useScheduleWords } from './use-schedule-words.ts'

interface Props {
  readonly view: ScheduleView
  readonly groups: readonly ScheduleGroup[]
  readonly onOpen: (number: number) => void
}

/** The plan on a phone: goal by goal, each measure with its place in the whole time as a thin bar. */
export function ScheduleList({ view, groups, onOpen }: Props) {
  const { words } = useScheduleWords()
  return (
    <div className={css.list}>
      {groups.map(({ goal, items, doneCount }) => (
        <section key={goal.id} aria-label={`${words.goalNumber(goal)} ${goal.title}`}>
          <h3 className={css.goal}>
            <span className="quiet">{words.goalNumber(goal)}</span> <bdi>{goal.title}</bdi>
          </h3>
          <p className="quiet small">{words.doneOf({ done: doneCount, count: items.length })}</p>
          <ul>
            {items.map((item) => (
              <ScheduleListItem key={item.measure.id} view={view} item={item} onOpen={onOpen} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
