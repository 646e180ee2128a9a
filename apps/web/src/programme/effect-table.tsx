import type { ProgrammeDefinition } from '@etappe/domain/programme/definition'
import type { CaseEffect } from '@etappe/domain/programme/version-effect'
import { BlockTable } from '../ui/block-table.tsx'
import { EffectRow } from './effect-row.tsx'
import { useProgrammeWords } from './use-programme-words.ts'

interface Props {
  readonly cases: readonly CaseEffect[]
  readonly definition: ProgrammeDefinition
}

/** The cases for which something changes, those it gets worse for first. */
export function EffectTable({ cases, definition }: Props) {
  const { words } = useProgrammeWords()
  const said = words.move
  return (
    <BlockTable caption={said.table} below={760}>
      <thead>
        <tr>
          <th scope="col">{said.case}</th>
          <th scope="col">{said.due}</th>
          <th scope="col">{said.light}</th>
          <th scope="col">{said.criteria}</th>
        </tr>
      </thead>
      <tbody>
        {cases.map((it) => (
          <EffectRow key={it.caseId} effect={it} definition={definition} />
        ))}
      </tbody>
    </BlockTable>
  )
}
