import type { ReactNode } from 'react'
import css from './cells.module.css'

interface Props {
  readonly children: ReactNode
  /** Starts under the word behind the mark above it. */
  readonly under?: 'phase' | 'light'
  readonly title?: string
}

/** The quiet second line of a cell; cut, never wrapped. */
export function SecondLine({ children, under, title }: Props) {
  return (
    <bdi className={css.second} data-under={under} title={title}>
      {children}
    </bdi>
  )
}
