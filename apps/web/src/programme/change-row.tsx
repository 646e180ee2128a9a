import type { DefinitionChange } from '@etappe/domain/programme/definition-diff'
import { changeInWords } from '@etappe/i18n/definition-words'
import { IconMinus, IconPencil, IconPlus } from '@tabler/icons-react'
import css from './change-table.module.css'
import { useProgrammeWords } from './use-programme-words.ts'

const icons = { added: IconPlus, removed: IconMinus, changed: IconPencil }

/** One difference: what it is about, what stood there and what stands there now. */
export function ChangeRow({ change }: { readonly change: DefinitionChange }) {
  const { words, told } = useProgrammeWords()
  const { label, before, after } = changeInWords(told, change)
  const sort = before === null ? 'added' : after === null ? 'removed' : 'changed'
  const Icon = icons[sort]
  return (
    <tr>
      <th scope="row">
        <span className={css.what}>
          <Icon size={14} className="icon" aria-hidden />
          {label}
          <span className="sr"> ({words.compare.mark[sort]})</span>
        </span>
      </th>
      <td className={css.before}>{before ?? <span className="quiet">{words.compare.absent}</span>}</td>
      <td className={css.after}>{after ?? <span className="quiet">{words.compare.absent}</span>}</td>
    </tr>
  )
}
