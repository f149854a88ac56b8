#!/usr/bin/env node
import '../dist/replylint.js'
