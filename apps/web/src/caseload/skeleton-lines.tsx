import { Skeleton } from '@mantine/core'
import { useApp } from '../app/app-context.tsx'
import css from './case-lines.module.css'

const lines = ['a', 'b', 'c', 'd', 'e', 'f']

/** Stands for the lines before the first answer. */
export function SkeletonLines() {
  const { messages: m } = useApp()
  return (
    <div className={css.lines} role="status">
      <span className="sr">{m.caseload.loading}</span>
      {lines.map((line) => (
        <div key={line} className={css.line} aria-hidden>
          <div className={css.bones}>
            <Skeleton height={12} width="70%" />
            <Skeleton height={10} width="50%" />
            <Skeleton height={10} width="80%" />
          </div>
        </div>
      ))}
    </div>
  )
}
