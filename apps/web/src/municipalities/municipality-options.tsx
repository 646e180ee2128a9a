import type { MunicipalityChoice, MunicipalityKey } from '@etappe/domain/municipalities/municipality'
import { Combobox } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import { MunicipalityLine } from './municipality-line.tsx'
import css from '../ui/picker.module.css'

interface Props {
  readonly label: string
  readonly choices: readonly MunicipalityChoice[]
  readonly value: readonly MunicipalityKey[]
  /** Stands where the first choice would be. */
  readonly empty: string
}

/** The choices of a search; what is chosen already carries a tick and is taken out by choosing it again. */
export function MunicipalityOptions({ label, choices, value, empty }: Props) {
  return (
    <Combobox.Options aria-label={label} className={css.options}>
      {choices.map((choice) => (
        <Combobox.Option key={choice.key} value={choice.key} active={value.includes(choice.key)} className={css.option}>
          <MunicipalityLine choice={choice} />
          {value.includes(choice.key) && <IconCheck size={16} className="icon" aria-hidden />}
        </Combobox.Option>
      ))}
      {choices.length === 0 && <Combobox.Empty>{empty}</Combobox.Empty>}
    </Combobox.Options>
  )
}
