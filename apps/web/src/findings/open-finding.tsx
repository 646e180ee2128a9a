import { useFindingActions } from './finding-actions.ts'
import { FindingDialog } from './finding-dialog.tsx'
import type { FindingSearch } from './finding-search.ts'
import { FindingView } from './finding-view.tsx'
import type { Findings } from './use-findings.ts'

interface Props {
  readonly search: FindingSearch
  readonly list: Findings
  readonly onClose: () => void
}

/** The finding the address names: in its form, or to read where nothing may be written. */
export function OpenFinding({ search, list, onClose }: Props) {
  const { verdict } = useFindingActions()
  const { open } = search
  if (open === 'new') return verdict.ok ? <FindingDialog finding={null} begin={search} list={list} onClose={onClose} /> : null
  const finding = list.findings.find((it) => it.number === open)
  if (!finding) return null
  return verdict.ok ? (
    <FindingDialog key={finding.id} finding={finding} begin={{}} list={list} onClose={onClose} />
  ) : (
    <FindingView finding={finding} list={list} onClose={onClose} />
  )
}
