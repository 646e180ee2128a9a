import { Button, Menu } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'

/** A file to be had: from the server by its address, or made here. */
export type Offered = { readonly label: string } & ({ readonly href: string } | { readonly make: () => unknown })

/** "Ausgeben": the formats a table or picture can be had in. */
export function Download({ label, files }: { readonly label: string; readonly files: readonly Offered[] }) {
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" leftSection={<IconDownload size={16} aria-hidden />}>
          {label}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {files.map((it) =>
          'href' in it ? (
            <Menu.Item key={it.label} component="a" href={it.href} download>
              {it.label}
            </Menu.Item>
          ) : (
            <Menu.Item key={it.label} onClick={it.make}>
              {it.label}
            </Menu.Item>
          ),
        )}
      </Menu.Dropdown>
    </Menu>
  )
}
