"""The commands of the benchmarks, by what they measure: each adds its arguments and runs."""
