import { TextInput } from '@mantine/core'
import type { OrganisationFieldProps } from './organisation-combobox.tsx'

/** Stands where a picker will, while its words are fetched. */
export function WaitingField({ label, id, description, required = false }: OrganisationFieldProps) {
  return <TextInput label={label} {...(id === undefined ? {} : { id })} description={description} required={required} disabled />
}
