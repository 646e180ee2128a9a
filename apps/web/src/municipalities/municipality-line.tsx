import type { MunicipalityChoice } from '@etappe/domain/municipalities/municipality'
import { landName } from '@etappe/domain/offices/land'
import { useShell } from '../app/app-context.tsx'
import picker from '../ui/picker.module.css'
import css from './municipality-line.module.css'

/** A municipality with what tells it apart from its namesakes: Kreis, Land, postal code, inhabitants. */
export function MunicipalityLine({ choice }: { choice: MunicipalityChoice }) {
  const { messages, formats } = useShell()
  const { kind, picker: words } = messages.municipalities
  const isOwnKreis = choice.kind === 'kreis' || choice.kind === 'kreisfrei'
  const place = isOwnKreis ? kind[choice.kind] : choice.kreisName
  const facts = [
    place,
    landName[choice.land],
    choice.postalCode ?? '',
    choice.population === null ? '' : words.inhabitants({ count: formats.number(choice.population) }),
  ]
  return (
    <span className={picker.line}>
      <span className={`${picker.name} ${css.name}`}>
        {choice.name}
        {choice.vanishedOn !== null && <span className={css.historical}>{words.historical({ day: formats.day(choice.vanishedOn) })}</span>}
      </span>
      <span className={picker.facts}>{facts.filter((fact) => fact !== '').join(' · ')}</span>
    </span>
  )
}
