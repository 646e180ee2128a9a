import type { DefinitionChange } from '@etappe/domain/programme/definition-diff'
import { definitionSections } from '@etappe/domain/programme/programme-version'
import { BlockTable } from '../ui/block-table.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { ChangeRow } from './change-row.tsx'
import css from './change-table.module.css'
import { useProgrammeWords } from './use-programme-words.ts'

interface Props {
  readonly changes: readonly DefinitionChange[]
  readonly left: number
  readonly right: number
}

/** Every difference on a line of its own, before and after side by side. */
export function ChangeTable({ changes, left, right }: Props) {
  const { words } = useProgrammeWords()
  if (changes.length === 0) return <EmptyState>{words.compare.none}</EmptyState>
  const sections = definitionSections.filter((section) => changes.some((it) => it.section === section))
  return (
    <BlockTable caption={words.compare.table({ left, right })} below={760} className={css.table}>
      <thead>
        <tr>
          <th scope="col">{words.compare.what}</th>
          <th scope="col">{words.version({ number: left })}</th>
          <th scope="col">{words.version({ number: right })}</th>
        </tr>
      </thead>
      {sections.map((section) => (
        <tbody key={section}>
          <tr className={css.section}>
            <th scope="rowgroup" colSpan={3}>
              {words.section[section]}
            </th>
          </tr>
          {changes
            .filter((it) => it.section === section)
            .map((it) => (
              <ChangeRow key={JSON.stringify([it.what, 'path' in it ? it.path : it])} change={it} />
            ))}
        </tbody>
      ))}
    </BlockTable>
  )
}
