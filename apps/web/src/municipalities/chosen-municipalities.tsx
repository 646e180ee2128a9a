import type { MunicipalityKey } from '@etappe/domain/municipalities/municipality'
import { CloseButton } from '@mantine/core'
import { useShell } from '../app/app-context.tsx'
import { MunicipalityLine } from './municipality-line.tsx'
import css from '../ui/picker.module.css'
import type { ChosenMunicipality } from './use-chosen-municipalities.ts'

interface Props {
  readonly chosen: readonly ChosenMunicipality[]
  readonly label: string
  readonly disabled: boolean
  readonly onRemove: (key: MunicipalityKey) => void
}

/** What has been picked, each with the way to take it out again. */
export function ChosenMunicipalities({ chosen, label, disabled, onRemove }: Props) {
  const { picker } = useShell().messages.municipalities
  if (chosen.length === 0) return null
  return (
    <ul className={css.chosen} aria-label={label}>
      {chosen.map(({ key, choice, isLoading }) => (
        <li key={key}>
          {choice ? <MunicipalityLine choice={choice} /> : <span className="quiet">{isLoading ? key : picker.unknown({ key })}</span>}
          {!disabled && <CloseButton size="md" aria-label={picker.remove({ name: choice?.name ?? key })} onClick={() => onRemove(key)} />}
        </li>
      ))}
    </ul>
  )
}
