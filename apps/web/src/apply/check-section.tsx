import type { FileHead } from '@etappe/domain/applications/application-file'
import type { ApplicationSection } from '@etappe/domain/applications/application-fields'
import type { CaseKind } from '@etappe/domain/cases/kind'
import type { ApplyValues } from './apply-values.ts'
import css from './check.module.css'
import { useApplyWords } from './use-apply-words.ts'
import { useSaid } from './use-said.ts'

interface Props {
  readonly section: ApplicationSection
  readonly kind: CaseKind
  readonly values: ApplyValues
  readonly files: readonly FileHead[]
  readonly onChange: () => void
}

/** What was said in one section, with the way back to it. */
export function CheckSection({ section, kind, values, files, onChange }: Props) {
  const { words, section: nameOf } = useApplyWords()
  const rows = useSaid({ section, kind, values, files })
  const filled = rows.filter((it) => it.lines.length > 0)
  const empty = rows.filter((it) => it.lines.length === 0).map((it) => it.label)
  return (
    <section className={css.section}>
      <div className={css.sectionHead}>
        <h2>{nameOf(section)}</h2>
        <button type="button" aria-label={words.check.changeOf({ section: nameOf(section) })} onClick={onChange}>
          {words.check.change}
        </button>
      </div>
      <dl>
        {filled.map(({ label, lines }) => (
          <div key={label}>
            <dt>{label}</dt>
            {lines.map((line) => (
              <dd key={line} dir="auto">
                {line}
              </dd>
            ))}
          </div>
        ))}
      </dl>
      {filled.length === 0 && <p className={css.empty}>{words.check.empty}</p>}
      {filled.length > 0 && empty.length > 0 && <p className={css.empty}>{words.check.emptyFields({ fields: empty.join(', ') })}</p>}
    </section>
  )
}
