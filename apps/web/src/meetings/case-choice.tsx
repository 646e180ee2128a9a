import type { CaseRow } from '@etappe/domain/cases/case-query'
import { IconChevronRight } from '@tabler/icons-react'
import { useApp } from '../app/app-context.tsx'
import css from './case-picker.module.css'

/** One case to choose, as large as a thumb. */
export function CaseChoice({ row, onChoose }: { row: CaseRow; onChoose: () => void }) {
  const { messages: m, formats } = useApp()
  const words = m.meetings.pick
  return (
    <li>
      <button type="button" className={css.choice} onClick={onChoose}>
        <span className={css.what}>
          <bdi className="cut">{row.name}</bdi>
          <span className="quiet small cut">
            {row.number} · <bdi>{row.placeName}</bdi>
          </span>
        </span>
        <span className="quiet small nowrap">
          {row.lastContactOn === null ? words.never : words.last({ day: formats.dayCompact(row.lastContactOn) })}
        </span>
        <IconChevronRight size={18} className="icon" aria-hidden />
      </button>
    </li>
  )
}
