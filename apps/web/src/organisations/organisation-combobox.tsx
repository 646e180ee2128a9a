import type { CaseId, OrganisationId } from '@etappe/domain/kernel/id'
import type { OrganisationChoice } from '@etappe/domain/organisations/organisation'
import { Combobox, Loader, TextInput } from '@mantine/core'
import type { ReactNode } from 'react'
import { createPortal } from 'react-dom'
import { useWords } from '../app/words.ts'
import { NewOrganisationDialog } from './new-organisation-dialog.tsx'
import { OrganisationOptions } from './organisation-options.tsx'
import { useOrganisationField } from './use-organisation-field.ts'

export interface OrganisationFieldProps {
  readonly label: string
  /** Organisations that take part in this case are offered first, and before anything is typed. */
  readonly caseId?: CaseId | null
  readonly id?: string
  readonly description?: ReactNode
  readonly error?: ReactNode
  readonly required?: boolean
  readonly disabled?: boolean
}

interface Props extends OrganisationFieldProps {
  readonly chosen: readonly OrganisationId[]
  readonly onChoose: (choice: OrganisationChoice) => void
  /** What the field says while nobody types in it. */
  readonly resting: string
  /** Stands at the end of the field while nothing is searched. */
  readonly end?: ReactNode
}

/** Finds organisations by name or place while one types; what is not there can be added, after what is alike was shown. */
export function OrganisationCombobox({ label, caseId = null, chosen, onChoose, resting, end, ...props }: Props) {
  const { picker } = useWords('organisations')
  const field = useOrganisationField(caseId, onChoose)
  const { typed, isAsking, isSearching, outcome } = field
  return (
    <>
      <Combobox store={field.combobox} onOptionSubmit={field.submit}>
        <Combobox.Target withExpandedAttribute autoComplete="off">
          <TextInput
            {...props}
            label={label}
            placeholder={resting === '' ? picker.hint : resting}
            value={typed ?? resting}
            dir="auto"
            onChange={(event) => field.type(event.currentTarget.value)}
            onKeyDown={field.keepForm}
            onFocus={field.begin}
            onBlur={field.leave}
            rightSection={isSearching ? <Loader size={16} /> : (end ?? null)}
          />
        </Combobox.Target>
        <Combobox.Dropdown hidden={!isAsking}>
          <OrganisationOptions label={label} choices={field.choices} chosen={chosen} empty={outcome} addable={field.addable} />
        </Combobox.Dropdown>
      </Combobox>
      <span className="sr" role="status">
        {isAsking && !isSearching && outcome}
      </span>
      {field.added !== null &&
        // The picker mostly stands in a form, and a form must not stand in another.
        createPortal(<NewOrganisationDialog name={field.added} onClose={field.stopAdding} onChoose={field.take} />, document.body)}
    </>
  )
}
