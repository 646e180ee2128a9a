import type { MunicipalityChoice } from '@etappe/domain/municipalities/municipality'
import { landName } from '@etappe/domain/offices/land'
import { useApp } from '../app/app-context.tsx'
import css from './municipality-picker.module.css'

/** A municipality with what tells it apart from its namesakes: Kreis, Land, postal code, inhabitants. */
export function MunicipalityLine({ choice }: { choice: MunicipalityChoice }) {
  const { messages, formats } = useApp()
  const { kind, picker } = messages.municipalities
  const isOwnKreis = choice.kind === 'kreis' || choice.kind === 'kreisfrei'
  const place = isOwnKreis ? kind[choice.kind] : choice.kreisName
  const facts = [
    place,
    landName[choice.land],
    choice.postalCode ?? '',
    choice.population === null ? '' : picker.inhabitants({ count: formats.number(choice.population) }),
  ]
  return (
    <span className={css.line}>
      <span className={css.name}>
        {choice.name}
        {choice.vanishedOn !== null && <span className={css.historical}>{picker.historical({ day: formats.day(choice.vanishedOn) })}</span>}
      </span>
      <span className={css.facts}>{facts.filter((fact) => fact !== '').join(' · ')}</span>
    </span>
  )
}
