import { Input, SegmentedControl } from '@mantine/core'

interface Props<Value extends string> {
  readonly label: string
  readonly value: Value
  readonly data: readonly { readonly value: Value; readonly label: string }[]
  readonly onChange: (value: Value) => void
}

/** A few values side by side, one of them chosen, under a label as every field has one. */
export function SwitchField<Value extends string>({ label, value, data, onChange }: Props<Value>) {
  return (
    <Input.Wrapper label={label} labelElement="div">
      <SegmentedControl<Value> fullWidth size="sm" aria-label={label} value={value} onChange={onChange} data={[...data]} />
    </Input.Wrapper>
  )
}
