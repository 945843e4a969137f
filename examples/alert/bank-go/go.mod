module alertbank

go 1.18
