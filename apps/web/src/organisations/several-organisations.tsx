import type { OrganisationId } from '@etappe/domain/kernel/id'
import { CloseButton } from '@mantine/core'
import { useWords } from '../app/words.ts'
import { OrganisationCombobox, type OrganisationFieldProps } from './organisation-combobox.tsx'
import { OrganisationLine } from './organisation-line.tsx'
import css from '../ui/picker.module.css'
import { useChosenOrganisations } from './use-chosen-organisations.ts'

export interface SeveralOrganisationsProps extends OrganisationFieldProps {
  readonly values: readonly OrganisationId[]
  readonly onChange: (ids: OrganisationId[]) => void
}

/** The field itself, once its words are there. */
export function SeveralOrganisations({ values, onChange, ...field }: SeveralOrganisationsProps) {
  const { picker } = useWords('organisations')
  const { chosen, remember } = useChosenOrganisations(values)
  const remove = (id: OrganisationId) => onChange(values.filter((it) => it !== id))
  return (
    <div className={css.picker}>
      <OrganisationCombobox
        {...field}
        chosen={values}
        resting=""
        onChoose={(choice) => {
          if (values.includes(choice.id)) return remove(choice.id)
          remember(choice)
          onChange([...values, choice.id])
        }}
      />
      {chosen.length > 0 && (
        <ul className={css.chosen} aria-label={field.label}>
          {chosen.map(({ id, choice, isLoading }) => (
            <li key={id}>
              {choice ? <OrganisationLine choice={choice} /> : <span className="quiet">{isLoading ? '…' : picker.unknown}</span>}
              {field.disabled !== true && (
                <CloseButton size="md" aria-label={picker.remove({ name: choice?.name ?? picker.unknown })} onClick={() => remove(id)} />
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
