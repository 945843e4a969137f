#!/usr/bin/env node
// The kit is TypeScript all the way; this registers the loader once and hands over.
import { register } from 'tsx/esm/api';

register();
await import('./main.ts');
