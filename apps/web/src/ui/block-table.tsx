import { useMediaQuery } from '@mantine/hooks'
import type { ReactNode } from 'react'
import css from './table.module.css'

interface Props {
  readonly caption: string
  /** The width of the screen in pixels up to which each row is a block. */
  readonly below: number
  readonly className?: string | undefined
  readonly children: ReactNode
}

/** A table whose rows become blocks where its columns have no room beside each other. */
export function BlockTable({ caption, below, className, children }: Props) {
  const isNarrow = useMediaQuery(`(max-width: ${below}px)`, undefined, { getInitialValueInEffect: false })
  return (
    <table className={className === undefined ? css.table : `${css.table} ${className}`} data-blocks={isNarrow || undefined}>
      <caption className="sr">{caption}</caption>
      {children}
    </table>
  )
}
