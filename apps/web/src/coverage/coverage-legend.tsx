import { IconUnlink } from '@tabler/icons-react'
import { useWords } from '../app/words.ts'
import css from './coverage-legend.module.css'

/** What tones, frames and signs of the matrix mean. */
export function CoverageLegend() {
  const words = useWords('coverage')
  return (
    <div className={css.legend}>
      <ul aria-label={words.legend.label}>
        <li>
          <i data-tone="1" />
          {words.legend.tone1}
        </li>
        <li>
          <i data-tone="2" />
          {words.legend.tone2}
        </li>
        <li>
          <i data-tone="3" />
          {words.legend.tone3}
        </li>
        <li>
          <i data-gap />
          {words.state.gap}
        </li>
        <li>
          <i />
          {words.legend.none}
        </li>
        <li>
          <IconUnlink size={14} className="icon" aria-hidden />
          {words.unlinked}
        </li>
      </ul>
      <p>{words.legend.sums}</p>
    </div>
  )
}
