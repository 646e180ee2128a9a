import { can } from '@etappe/domain/access/policy'
import type { CaseId } from '@etappe/domain/kernel/id'
import type { OrganisationChoice } from '@etappe/domain/organisations/organisation'
import { useCombobox } from '@mantine/core'
import { type KeyboardEvent, useEffect, useState } from 'react'
import { useApp } from '../app/app-context.tsx'
import { addOption } from './organisation-options.tsx'
import { useOrganisationSearch } from './use-organisation-search.ts'

/** Typing, searching and choosing in one field; what is not found can be added by who may. */
export function useOrganisationField(caseId: CaseId | null, onChoose: (choice: OrganisationChoice) => void) {
  const { me } = useApp()
  const [typed, setTyped] = useState<string | null>(null)
  const [added, setAdded] = useState<string | null>(null)
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() })
  const text = (typed ?? '').trim()
  const search = useOrganisationSearch(text, caseId, typed !== null)
  const { isSearching, choices } = search
  const isAddable = text !== '' && !isSearching && can(me.actor, 'organisation.write').ok

  // Nothing is selected while a search runs: an Enter typed ahead must not take what answered an earlier text.
  useEffect(() => {
    if (!isSearching && text !== '') combobox.selectFirstOption()
    // oxlint-disable-next-line react/exhaustive-deps -- the store is new in every render, the list is what matters
  }, [choices, isSearching])

  const take = (choice: OrganisationChoice) => {
    setTyped(null)
    combobox.closeDropdown()
    onChoose(choice)
  }
  return {
    ...search,
    combobox,
    /** What somebody is typing; `null` while nobody is. */
    typed,
    /** What may be added to the directory, once the search has shown what there is already. */
    addable: isAddable ? text : null,
    /** What is being added. */
    added,
    take,
    stopAdding: () => setAdded(null),
    submit: (value: string) => {
      const choice = choices.find((it) => it.id === value)
      if (choice) return take(choice)
      combobox.closeDropdown()
      if (value === addOption) setAdded(text)
    },
    type: (next: string) => {
      setTyped(next)
      combobox.resetSelectedOption()
      combobox.openDropdown()
    },
    begin: () => {
      setTyped((now) => now ?? '')
      if (caseId !== null) combobox.openDropdown()
    },
    leave: () => {
      combobox.closeDropdown()
      setTyped(null)
    },
    /** Enter before the answer has come must not send the form. */
    keepForm: (event: KeyboardEvent) => {
      if (event.key === 'Enter' && text !== '') event.preventDefault()
    },
  }
}
