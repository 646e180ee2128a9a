import css from './tables.module.css'

/** The name of an organisation, which opens its panel. */
export function OrganisationLink({ name, onOpen }: { readonly name: string; readonly onOpen: () => void }) {
  return (
    <button type="button" className={css.link} onClick={onOpen}>
      {name}
    </button>
  )
}
