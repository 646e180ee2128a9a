import { useEffect, useState } from 'react'
import { createPortal, flushSync } from 'react-dom'
import { ScheduleDrawing } from './schedule-drawing.tsx'
import { rowsPerPage } from './schedule-drawing-size.ts'
import css from './schedule-export.module.css'
import type { ScheduleRow } from './schedule-rows.ts'
import type { ScheduleView } from './use-schedule-view.ts'

interface Props {
  readonly view: ScheduleView
  readonly rows: readonly ScheduleRow[]
}

/** Pages of lines; a goal does not stand alone at the foot of one. */
export function pagesOf(rows: readonly ScheduleRow[]): ScheduleRow[][] {
  const pages: ScheduleRow[][] = []
  for (let from = 0; from < rows.length; ) {
    const full = rows.slice(from, from + rowsPerPage)
    const isAlone = full.at(-1)?.kind === 'goal' && full.length === rowsPerPage
    const page = isAlone ? full.slice(0, -1) : full
    pages.push([...page])
    from += page.length
  }
  return pages
}

/** What the printer gets instead of the screen: the whole plan on landscape pages, in light colours. */
export function SchedulePrint({ view, rows }: Props) {
  const [isPrinting, setPrinting] = useState(false)
  useEffect(() => {
    const root = document.documentElement
    const scheme = root.dataset['mantineColorScheme']
    const begin = () => {
      root.dataset['mantineColorScheme'] = 'light'
      flushSync(() => setPrinting(true))
    }
    const end = () => {
      if (scheme !== undefined) root.dataset['mantineColorScheme'] = scheme
      setPrinting(false)
    }
    window.addEventListener('beforeprint', begin)
    window.addEventListener('afterprint', end)
    return () => {
      window.removeEventListener('beforeprint', begin)
      window.removeEventListener('afterprint', end)
    }
  }, [])
  if (!isPrinting) return null
  return createPortal(
    <div className={css.print}>
      {pagesOf(rows).map((page) => (
        <div key={page[0]?.key} className={css.page}>
          <ScheduleDrawing view={view} rows={page} />
        </div>
      ))}
    </div>,
    document.body,
  )
}
