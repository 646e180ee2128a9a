import type { OrganisationId } from '@etappe/domain/kernel/id'
import { CloseButton } from '@mantine/core'
import { useWords } from '../app/words.ts'
import { OrganisationCombobox, type OrganisationFieldProps } from './organisation-combobox.tsx'
import css from '../ui/picker.module.css'
import { useChosenOrganisations } from './use-chosen-organisations.ts'

export interface OneOrganisationProps extends OrganisationFieldProps {
  readonly value: OrganisationId | null
  readonly onChange: (id: OrganisationId | null) => void
}

/** The field itself, once its words are there. */
export function OneOrganisation({ value, onChange, ...field }: OneOrganisationProps) {
  const { picker } = useWords('organisations')
  const { chosen, remember } = useChosenOrganisations(value === null ? [] : [value])
  const [one] = chosen
  const name = one ? (one.choice?.name ?? (one.isLoading ? '…' : picker.unknown)) : ''
  const isRemovable = value !== null && field.disabled !== true
  return (
    <div className={css.picker}>
      <OrganisationCombobox
        {...field}
        chosen={value === null ? [] : [value]}
        resting={name}
        onChoose={(choice) => {
          remember(choice)
          onChange(choice.id)
        }}
        end={isRemovable && <CloseButton size="sm" aria-label={picker.remove({ name })} onClick={() => onChange(null)} />}
      />
    </div>
  )
}
