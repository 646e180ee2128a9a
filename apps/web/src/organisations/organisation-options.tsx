import type { OrganisationId } from '@etappe/domain/kernel/id'
import type { OrganisationChoice } from '@etappe/domain/organisations/organisation'
import { Combobox } from '@mantine/core'
import { IconCheck, IconPlus } from '@tabler/icons-react'
import { useWords } from '../app/words.ts'
import { OrganisationLine } from './organisation-line.tsx'
import css from '../ui/picker.module.css'

/** The value of the option that adds what was typed to the directory. */
export const addOption = 'add'

interface Props {
  readonly label: string
  readonly choices: readonly OrganisationChoice[]
  readonly chosen: readonly OrganisationId[]
  /** Stands where the first choice would be. */
  readonly empty: string
  /** What may be added to the directory: the text, once the search has shown what there is already. */
  readonly addable: string | null
}

/** What the search found, and after it the way to add what is not there. What is chosen already carries a tick. */
export function OrganisationOptions({ label, choices, chosen, empty, addable }: Props) {
  const { picker } = useWords('organisations')
  return (
    <Combobox.Options aria-label={label} className={css.options}>
      {choices.map((choice) => (
        <Combobox.Option key={choice.id} value={choice.id} active={chosen.includes(choice.id)} className={css.option}>
          <OrganisationLine choice={choice} />
          {chosen.includes(choice.id) && <IconCheck size={16} className="icon" aria-hidden />}
        </Combobox.Option>
      ))}
      {choices.length === 0 && <Combobox.Empty>{empty}</Combobox.Empty>}
      {addable !== null && (
        <Combobox.Option value={addOption} className={css.add}>
          <IconPlus size={16} className="icon" aria-hidden />
          {picker.add({ name: addable })}
        </Combobox.Option>
      )}
    </Combobox.Options>
  )
}
