import type { MunicipalityKey } from '@etappe/domain/municipalities/municipality'
import { Combobox, Loader, TextInput, useCombobox } from '@mantine/core'
import { type KeyboardEvent, type ReactNode, useEffect, useState } from 'react'
import { useShell } from '../app/app-context.tsx'
import { ChosenMunicipalities } from './chosen-municipalities.tsx'
import { MunicipalityOptions } from './municipality-options.tsx'
import css from '../ui/picker.module.css'
import { useChosenMunicipalities } from './use-chosen-municipalities.ts'
import { useMunicipalitySearch } from './use-municipality-search.ts'

interface Props {
  readonly label: string
  readonly value: readonly MunicipalityKey[]
  readonly onChange: (keys: MunicipalityKey[]) => void
  /** At most one: choosing another replaces it. */
  readonly single?: boolean
  /** On a page for which nobody is signed in. */
  readonly isPublic?: boolean
  readonly id?: string
  readonly description?: ReactNode
  readonly error?: ReactNode
  readonly required?: boolean
  readonly disabled?: boolean
}

/** Finds municipalities and Kreise by name, postal code or key while one types, and lists what was chosen below. */
export function MunicipalityPicker({ label, value, onChange, single = false, isPublic = false, disabled = false, ...field }: Props) {
  const { picker } = useShell().messages.municipalities
  const [text, setText] = useState('')
  const { isAsking, isSearching, choices, outcome } = useMunicipalitySearch(text, isPublic)
  const { chosen, remember } = useChosenMunicipalities(value, isPublic)
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() })

  // Nothing is selected while a search runs: an Enter typed ahead must not take what answered an earlier text.
  useEffect(() => {
    if (!isSearching && choices.length > 0) combobox.selectFirstOption()
    // oxlint-disable-next-line react/exhaustive-deps -- the store is new in every render, the list is what matters
  }, [choices, isSearching])

  const remove = (key: string) => onChange(value.filter((it) => it !== key))
  const choose = (key: string) => {
    const choice = choices.find((it) => it.key === key)
    if (!choice) return
    setText('')
    combobox.closeDropdown()
    if (value.includes(choice.key)) return remove(choice.key)
    remember(choice)
    onChange(single ? [choice.key] : [...value, choice.key])
  }
  const type = (typed: string) => {
    setText(typed)
    combobox.resetSelectedOption()
    combobox.openDropdown()
  }
  // Enter before the answer has come must not send the form.
  const keepForm = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && isAsking) event.preventDefault()
  }
  return (
    <div className={css.picker}>
      <Combobox store={combobox} onOptionSubmit={choose}>
        <Combobox.Target withExpandedAttribute autoComplete="off">
          <TextInput
            {...field}
            label={label}
            disabled={disabled}
            placeholder={picker.hint}
            value={text}
            onChange={(event) => type(event.currentTarget.value)}
            onKeyDown={keepForm}
            onFocus={() => isAsking && combobox.openDropdown()}
            onBlur={() => {
              combobox.closeDropdown()
              setText('')
            }}
            rightSection={isSearching ? <Loader size={16} /> : null}
          />
        </Combobox.Target>
        <Combobox.Dropdown hidden={!isAsking}>
          <MunicipalityOptions label={label} choices={choices} value={value} empty={outcome} />
        </Combobox.Dropdown>
      </Combobox>
      <span className="sr" role="status">
        {isAsking && !isSearching && outcome}
      </span>
      <ChosenMunicipalities chosen={chosen} label={label} disabled={disabled} onRemove={remove} />
    </div>
  )
}
