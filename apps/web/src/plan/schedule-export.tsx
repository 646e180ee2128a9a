import { useRef, useState } from 'react'
import { createPortal, flushSync } from 'react-dom'
import { caseFile } from '../api/case-file.ts'
import { useApp } from '../app/app-context.tsx'
import { Download } from '../ui/download.tsx'
import { savePng, saveSvg } from '../ui/picture-file.ts'
import { ScheduleDrawing } from './schedule-drawing.tsx'
import css from './schedule-export.module.css'
import { rowsOf } from './schedule-rows.ts'
import { SchedulePrint } from './schedule-print.tsx'
import type { ScheduleView } from './use-schedule-view.ts'
import { useScheduleWords } from './use-schedule-words.ts'

/** "Ausgeben": the whole plan as a picture or workbook, and on paper. It is drawn only while somebody asks for it. */
export function ScheduleExport({ view }: { readonly view: ScheduleView }) {
  const { locale } = useApp()
  const { words } = useScheduleWords()
  const [isDrawn, setDrawn] = useState(false)
  const svg = useRef<SVGSVGElement>(null)
  const { number } = view.detail.case
  const rows = rowsOf(view.schedule.groups, view.detail.milestones.length > 0)
  const draw = async (save: (it: SVGSVGElement, name: string) => unknown) => {
    flushSync(() => setDrawn(true))
    if (svg.current) await save(svg.current, words.fileName({ number }))
    setDrawn(false)
  }
  return (
    <>
      <Download
        label={words.export}
        files={[
          { label: words.exports.png, make: () => draw(savePng) },
          { label: words.exports.svg, make: () => draw(saveSvg) },
          { label: words.exports.xlsx, href: caseFile(number, 'schedule.xlsx', locale) },
          { label: words.exports.print, make: () => window.print() },
        ]}
      />
      {isDrawn &&
        createPortal(
          <div className={css.aside} aria-hidden>
            <ScheduleDrawing ref={svg} view={view} rows={rows} />
          </div>,
          document.body,
        )}
      <SchedulePrint view={view} rows={rows} />
    </>
  )
}
