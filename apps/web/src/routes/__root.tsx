import { createRootRouteWithContext } from '@tanstack/react-router'
import type { Client } from '../api/client.ts'
import { RootFrame } from '../app/root-frame.tsx'

export const Route = createRootRouteWithContext<{ client: Client }>()({ component: RootFrame })
