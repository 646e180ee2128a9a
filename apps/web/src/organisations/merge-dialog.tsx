import type { OrganisationId } from '@etappe/domain/kernel/id'
import type { Organisation } from '@etappe/domain/organisations/organisation'
import { useState } from 'react'
import { useWords } from '../app/words.ts'
import { ChangeDialog } from '../ui/change-dialog.tsx'
import { MergeCompare } from './merge-compare.tsx'
import { OrganisationPicker } from './organisation-picker.tsx'

interface Props {
  readonly organisation: Organisation
  readonly onClose: () => void
}

const idle = { isPending: false, message: null }

/** Makes one of two entries that mean the same organisation: first which, then what holds and what it changes. */
export function MergeDialog({ organisation, onClose }: Props) {
  const { merge: words } = useWords('organisations')
  const [other, setOther] = useState<OrganisationId | null>(null)
  const [isComparing, setIsComparing] = useState(false)
  const [problems, setProblems] = useState({})
  if (isComparing && other !== null) return <MergeCompare first={organisation.id} second={other} onClose={onClose} />
  const next = () => {
    const problem = other === null ? 'required' : other === organisation.id ? 'same-twice' : null
    setProblems(problem === null ? {} : { mergeId: problem })
    setIsComparing(problem === null)
  }
  return (
    <ChangeDialog
      title={words.title}
      lead={words.lead}
      save={words.next}
      labels={{ mergeId: words.other }}
      problems={problems}
      command={idle}
      onSave={next}
      onClose={onClose}
    >
      <OrganisationPicker id="field-mergeId" label={words.other} required value={other} onChange={setOther} />
    </ChangeDialog>
  )
}
