#!/usr/bin/env node
// The sources run as they are: whoever has the packages has the command, and nothing has to be built first.
import { register } from 'tsx/esm/api';

register();
await import('./cli.ts');
