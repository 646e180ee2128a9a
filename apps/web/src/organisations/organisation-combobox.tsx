import { can } from '@etappe/domain/access/policy'
import type { CaseId, OrganisationId } from '@etappe/domain/kernel/id'
import type { OrganisationChoice } from '@etappe/domain/organisations/organisation'
import { Combobox, Loader, TextInput, useCombobox } from '@mantine/core'
import { type KeyboardEvent, type ReactNode, useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { NewOrganisationDialog } from './new-organisation-dialog.tsx'
import { addOption, OrganisationOptions } from './organisation-options.tsx'
import { useOrganisationSearch } from './use-organisation-search.ts'

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
export function OrganisationCombobox({ label, caseId = null, chosen, onChoose, resting, end, ...field }: Props) {
  const { me } = useApp()
  const { picker } = useWords('organisations')
  const [typed, setTyped] = useState<string | null>(null)
  const [added, setAdded] = useState<string | null>(null)
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() })
  const text = typed ?? ''
  const { isAsking, isSearching, choices, outcome } = useOrganisationSearch(text, caseId, typed !== null)
  const addable = text.trim() !== '' && !isSearching && can(me.actor, 'organisation.write').ok ? text.trim() : null

  // Nothing is selected while a search runs: an Enter typed ahead must not take what answered an earlier text.
  useEffect(() => {
    if (!isSearching && text.trim() !== '') combobox.selectFirstOption()
    // oxlint-disable-next-line react/exhaustive-deps -- the store is new in every render, the list is what matters
  }, [choices, isSearching])

  const take = (choice: OrganisationChoice) => {
    setTyped(null)
    combobox.closeDropdown()
    onChoose(choice)
  }
  const submit = (value: string) => {
    if (value === addOption) {
      combobox.closeDropdown()
      return setAdded(addable)
    }
    const choice = choices.find((it) => it.id === value)
    if (choice) take(choice)
  }
  const type = (next: string) => {
    setTyped(next)
    combobox.resetSelectedOption()
    combobox.openDropdown()
  }
  const begin = () => {
    setTyped((now) => now ?? '')
    if (caseId !== null) combobox.openDropdown()
  }
  // Enter before the answer has come must not send the form.
  const keepForm = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && text !== '') event.preventDefault()
  }
  return (
    <>
      <Combobox store={combobox} onOptionSubmit={submit}>
        <Combobox.Target withExpandedAttribute autoComplete="off">
          <TextInput
            {...field}
            label={label}
            placeholder={resting === '' ? picker.hint : resting}
            value={typed ?? resting}
            dir="auto"
            onChange={(event) => type(event.currentTarget.value)}
            onKeyDown={keepForm}
            onFocus={begin}
            onBlur={() => {
              combobox.closeDropdown()
              setTyped(null)
            }}
            rightSection={isSearching ? <Loader size={16} /> : (end ?? null)}
          />
        </Combobox.Target>
        <Combobox.Dropdown hidden={!isAsking}>
          <OrganisationOptions label={label} choices={choices} chosen={chosen} empty={outcome} addable={addable} />
        </Combobox.Dropdown>
      </Combobox>
      <span className="sr" role="status">
        {typed !== null && isAsking && !isSearching && outcome}
      </span>
      {added !== null &&
        // The picker mostly stands in a form, and a form must not stand in another.
        createPortal(<NewOrganisationDialog name={added} onClose={() => setAdded(null)} onChoose={take} />, document.body)}
    </>
  )
}
